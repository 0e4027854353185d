package heng.evaluation;

import heng.decisionlog.Evaluation;
import heng.household.Application;
import tools.jackson.databind.node.ObjectNode;

/**
 * A decision that was made.
 *
 * @param evaluation what is recorded of it
 * @param document what is answered; more may be added to it
 */
public record Evaluated(Evaluation evaluation, Application application, ObjectNode document) {}
