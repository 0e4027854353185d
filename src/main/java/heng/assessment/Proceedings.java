package heng.assessment;

import heng.decision.Conditions;
import heng.decision.Decision.Want;
import heng.decision.Due;
import heng.decision.Entitlement;
import heng.decision.SchemeDecision;
import heng.decision.SchemeTest;
import heng.logic.Answer;
import heng.logic.Gap;
import heng.means.CaseFile;
import heng.means.Person;
import heng.rulebook.RuleBook;
import heng.rulebook.RuleSession;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The desk of one straight path: facts go to the rules, and what they answered is recorded. */
final class Proceedings {
    private final RuleBook rules;
    private final RuleSession session;
    private final CaseFile file;
    private final List<SchemeDecision> schemes = new ArrayList<>();
    private final List<Entitlement> dues = new ArrayList<>();
    private final Wants wants = new Wants();

    Proceedings(RuleBook rules, RuleSession session, CaseFile file) {
        this.rules = rules;
        this.session = session;
        this.file = file;
    }

    /** The conditions that a kind of test answers on the day. */
    Conditions conditions(Class<? extends SchemeTest> test) {
        return rules.conditionsOf(test, file.day());
    }

    /** The test, once the rules have answered its conditions. */
    <T extends SchemeTest> T answered(T test) {
        give(test);
        return test;
    }

    /** Lets the rules speak about a fact. */
    void give(Object fact) {
        session.give(fact).answer();
    }

    /** Records what a test of the household came to. */
    void record(SchemeTest test) {
        record(test, null);
    }

    /** Records what a test came to, for a person or the household. */
    void record(SchemeTest test, @Nullable Person person) {
        SchemeDecision decided = SchemeDecision.of(test, person == null ? null : person.id());
        schemes.add(decided);
        wants.ofScheme(test, decided);
    }

    /** Works out a payment. */
    void pay(Due due) {
        give(due);
        add(due);
    }

    /** Takes over a payment that was worked out. */
    void add(Due due) {
        dues.addAll(due.entitlements());
        wants.ofEntitlements(due.entitlements());
    }

    /** Notes that a fact is wanted by a rule. */
    void want(Gap gap, String rule) {
        wants.add(gap, rule);
    }

    /** Notes what an answer of a test hangs on. */
    void want(SchemeTest test, Answer answer) {
        wants.ofTest(test, answer);
    }

    /** Whether a test came to a confirmation. */
    static Answer confirmed(SchemeTest test) {
        return switch (test.outcome()) {
            case CONFIRMED -> Answer.MET;
            case UNDETERMINED -> Answer.undetermined(test.gaps());
            case NOT_CONFIRMED, MANUAL_REVIEW, EXCLUDED -> Answer.NOT_MET;
        };
    }

    List<SchemeDecision> schemes() {
        return schemes;
    }

    /** Every payment, also one of which nothing certain can be said. */
    List<Entitlement> dues() {
        return dues;
    }

    /** The payments of which something certain can be said. */
    List<Entitlement> entitlements() {
        return dues.stream().filter(Entitlement::canBeStated).toList();
    }

    List<Want> wants() {
        return wants.list();
    }
}
