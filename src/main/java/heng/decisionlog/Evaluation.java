package heng.decisionlog;

import heng.decision.Decision;
import java.time.Instant;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * One decision as it is about to be answered.
 *
 * @param request the facts as they were received
 * @param facts the same, read
 * @param document the answer in full, without what was asked for beside it
 * @param caller who asked
 * @param at when, to the microsecond
 * @param rulebook fingerprint of the rules it was decided by
 */
public record Evaluation(
        UUID id,
        byte[] request,
        JsonNode facts,
        Decision decision,
        byte[] document,
        String caller,
        Instant at,
        String rulebook) {}
