package heng.rulebook;

import java.util.Set;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.AgendaFilter;

/** The rules at work on one decision. Stages are facts: each is given after the one before has been answered. */
public final class RuleSession implements AutoCloseable {
    /** No household makes more rules fire; a rule that wakes itself would. */
    private static final int LIMIT = 100_000;

    private final KieSession session;
    private final AgendaFilter inForce;

    RuleSession(KieSession session, Set<String> rulesInForce) {
        this.session = session;
        this.inForce = match -> rulesInForce.contains(match.getRule().getName());
    }

    /** Gives facts to the rules; within a stage their order does not matter. */
    public RuleSession give(Iterable<?> facts) {
        facts.forEach(session::insert);
        return this;
    }

    /** Gives one fact to the rules. */
    public RuleSession give(Object fact) {
        session.insert(fact);
        return this;
    }

    /** Lets every rule in force that speaks about the given facts answer. */
    public void answer() {
        if (session.fireAllRules(inForce, LIMIT) == LIMIT) {
            throw new IllegalStateException("the rules do not come to an end");
        }
    }

    /** Gives the session back. */
    @Override
    public void close() {
        session.dispose();
    }
}
