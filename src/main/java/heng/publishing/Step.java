package heng.publishing;

import heng.decisionlog.PublishingStep;
import heng.law.LegalBasis;
import java.time.Instant;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One step of publishing, as it is recorded and shown.
 *
 * @param number from 1, without gaps
 * @param caller whose key, account or address it came by
 * @param rulebook fingerprint of the rules it is about
 * @param why who answers for it, and why
 * @param changed the files that differ from the rules in use before
 * @param cases how many worked cases were run
 * @param impact what the change does to a generated population; null where nothing was put in use, or where the
 *     rules of before or after could not decide it
 * @param shadow what deciding beside the rules in use had shown; null where it was not done
 * @param faults how many faults it was refused for
 */
public record Step(
        int number,
        Instant at,
        String caller,
        Action action,
        String rulebook,
        Why why,
        Changed changed,
        int cases,
        @Nullable JsonNode impact,
        @Nullable JsonNode shadow,
        int faults) {
    private static final JsonMapper JSON = new JsonMapper();

    /** What was done. */
    public enum Action {
        /** The rules the service was started with came in use. */
        STARTED,
        /** A bundle came in use. */
        PUBLISHED,
        /** Rules that had been in use came in use again. */
        ROLLED_BACK,
        /** A bundle was refused; nothing was changed. */
        REFUSED;

        /** Whether the rules it is about came in use by it. */
        boolean puts() {
            return this != REFUSED;
        }
    }

    /**
     * Who answers for a step, and why.
     *
     * @param before fingerprint of the rules in use before; null at the first step
     */
    public record Why(@Nullable String before, String author, String reason, List<LegalBasis> law) {}

    /** Paths below {@code rules/}. */
    public record Changed(SortedSet<String> added, SortedSet<String> altered, SortedSet<String> removed) {
        static final Changed NOTHING = new Changed(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
    }

    private record Content(
            Why why,
            Changed changed,
            int cases,
            @Nullable JsonNode impact,
            @Nullable JsonNode shadow,
            int faults) {}

    static Step of(PublishingStep logged) {
        Content content = JSON.readValue(logged.content(), Content.class);
        return new Step(
                logged.number(),
                logged.at(),
                logged.caller(),
                Action.valueOf(logged.what()),
                logged.rulebook(),
                content.why(),
                content.changed(),
                content.cases(),
                content.impact(),
                content.shadow(),
                content.faults());
    }

    PublishingStep logged() {
        byte[] content = JSON.writeValueAsBytes(new Content(why, changed, cases, impact, shadow, faults));
        return new PublishingStep(number, at, caller, rulebook, action.name(), content);
    }
}
