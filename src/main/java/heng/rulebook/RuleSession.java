package heng.rulebook;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.AgendaFilter;

/** The rules at work on one decision. Stages are facts: each is given after the one before has been answered. */
public final class RuleSession implements AutoCloseable {
    /** No household makes more rules fire; a rule that wakes itself would. */
    private static final int LIMIT = 100_000;

    private final List<KieSession> sessions;
    private final AgendaFilter inForce;

    RuleSession(List<KieSession> sessions, Set<String> rulesInForce, @Nullable Consumer<String> firing) {
        this.sessions = sessions;
        this.inForce = match -> {
            String rule = match.getRule().getName();
            boolean answers = rulesInForce.contains(rule);
            if (answers && firing != null) {
                firing.accept(rule);
            }
            return answers;
        };
    }

    /** Gives facts to the rules; within a stage their order does not matter. */
    public RuleSession give(Iterable<?> facts) {
        facts.forEach(this::give);
        return this;
    }

    /** Gives one fact to the rules. */
    public RuleSession give(Object fact) {
        sessions.forEach(session -> session.insert(fact));
        return this;
    }

    /** Lets every rule in force that speaks about the given facts answer. */
    public void answer() {
        for (KieSession session : sessions) {
            if (session.fireAllRules(inForce, LIMIT) == LIMIT) {
                throw new IllegalStateException("the rules do not come to an end");
            }
        }
    }

    /** Gives the session back. */
    @Override
    public void close() {
        sessions.forEach(KieSession::dispose);
    }
}
