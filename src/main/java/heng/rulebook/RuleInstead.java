package heng.rulebook;

import java.util.function.Supplier;
import org.kie.api.runtime.KieSessionsPool;

/**
 * A rule that was compiled beside the others, to answer in the place of one of them.
 *
 * @param rule id of the rule that gives way
 * @param name under which the other was compiled
 */
record RuleInstead(String rule, String name, Supplier<KieSessionsPool> sessions) {}
