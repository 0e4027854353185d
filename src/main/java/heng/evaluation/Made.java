package heng.evaluation;

import heng.decisionlog.Evaluation;
import heng.household.Application;

/**
 * A decision that was made, as it waits to be recorded: without the tree of its answer, of which many would wait at once.
 *
 * @param evaluation what is recorded of it
 * @param application what was decided on, as it was declared
 */
public record Made(Evaluation evaluation, Application application) {}
