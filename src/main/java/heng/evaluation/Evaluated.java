package heng.evaluation;

import tools.jackson.databind.node.ObjectNode;

/**
 * A decision with its answer.
 *
 * @param document what is answered; more may be added to it
 */
public record Evaluated(Made made, ObjectNode document) {}
