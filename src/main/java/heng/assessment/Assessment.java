package heng.assessment;

import heng.decision.Conditions;
import heng.decision.Decision;
import heng.decision.Due;
import heng.decision.Entitlement;
import heng.decision.ExtremelyPoorTest;
import heng.decision.HouseholdAllowanceDue;
import heng.decision.LowIncomeMarginalTest;
import heng.decision.PhaseOut;
import heng.decision.PhaseOutDue;
import heng.decision.PhaseOutTest;
import heng.decision.PriceSupplementTest;
import heng.decision.RigidExpenditureTest;
import heng.decision.SchemeDecision;
import heng.decision.SchemeDecision.Outcome;
import heng.decision.SchemeTest;
import heng.decision.SinglePersonDue;
import heng.decision.SinglePersonTest;
import heng.decision.SubsistenceAllowanceTest;
import heng.decision.SupplementDue;
import heng.decision.SupportDue;
import heng.household.Assistance;
import heng.household.Situation;
import heng.logic.Answer;
import heng.means.Belongings;
import heng.means.CaseFile;
import heng.means.Means;
import heng.means.Person;
import heng.rulebook.RuleBook;
import heng.rulebook.RuleSession;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One way through the stages, in the order of precedence of the schemes, for one composition of the household. */
final class Assessment {
    private static final LocalDate HARDSHIP_SINCE = LocalDate.of(2025, 1, 1);

    private final RuleBook rules;
    private final RuleSession session;
    private final CaseFile file;
    private final Items items;
    private final Belongings belongings;
    private final List<Person> counted;
    private final Means household;
    private final Set<Person> extremelyPoor;
    private final Means means;
    private final Map<Person, ExtremelyPoorTest> supportTests;
    private final List<SchemeDecision> schemes = new ArrayList<>();
    private final List<Entitlement> entitlements = new ArrayList<>();
    private final Wants wants = new Wants();
    private final Map<Person, SinglePersonTest> entrants = new LinkedHashMap<>();

    Assessment(
            RuleBook rules,
            RuleSession session,
            CaseFile file,
            Items items,
            Belongings belongings,
            List<Person> counted,
            Means household,
            Map<Person, ExtremelyPoorTest> supportTests,
            Set<Person> extremelyPoor) {
        this.rules = rules;
        this.session = session;
        this.file = file;
        this.items = items;
        this.belongings = belongings;
        this.counted = counted;
        this.household = household;
        this.supportTests = supportTests;
        this.extremelyPoor = extremelyPoor;
        boolean leave = file.flag("extremely-poor.leaves-head-count").isMet();
        this.means = leave && !extremelyPoor.isEmpty()
                ? items.meansOf(counted.stream()
                        .filter(person -> !extremelyPoor.contains(person))
                        .toList())
                : household;
    }

    /** The straight path: the table of contents of the law. */
    Decision decide() {
        supportOfExtremelyPoorPersons();
        SubsistenceAllowanceTest allowance = subsistenceAllowance();
        PhaseOut phaseOut = phaseOut(allowance);
        record(allowance, null);
        LowIncomeMarginalTest marginal = lowIncomeMarginal(allowance);
        singlePersonEntry(allowance, marginal);
        rigidExpenditureHardship(allowance, marginal);
        priceSupplement(allowance, marginal);
        return new Decision(
                file,
                schemes,
                means.heads() == 0 ? household : means,
                items.all(),
                entitlements,
                phaseOut,
                ProcedureStage.of(file, schemes, entitlements),
                wants.list());
    }

    private void supportOfExtremelyPoorPersons() {
        supportTests.forEach((person, test) -> {
            SchemeDecision decided = SchemeDecision.of(test, person.id());
            schemes.add(decided);
            wants.ofScheme(test, decided);
            if (decided.outcome() == Outcome.CONFIRMED) {
                SupportDue due = new SupportDue(person);
                pay(due);
                due.gaps().forEach(gap -> wants.add(gap, "care"));
            }
        });
    }

    private SubsistenceAllowanceTest subsistenceAllowance() {
        return answered(new SubsistenceAllowanceTest(
                file, means, belongings, conditions(SubsistenceAllowanceTest.class), allTakenOut()));
    }

    private Answer allTakenOut() {
        return Answer.of(means.heads() == 0 && !counted.isEmpty());
    }

    private PhaseOut phaseOut(SubsistenceAllowanceTest allowance) {
        PhaseOutTest test = answered(new PhaseOutTest(allowance, conditions(PhaseOutTest.class)));
        allowance.beside(test);
        PhaseOut phaseOut = PhaseOutStage.of(test);
        Outcome outcome = allowance.outcome();
        List<String> members = means.people().stream().map(Person::id).toList();
        Assistance current = test.current();
        if (outcome == Outcome.CONFIRMED && allowance.inPhaseOut() && current != null) {
            pay(new PhaseOutDue(test, phaseOut, current, members));
        } else if (outcome == Outcome.CONFIRMED) {
            pay(new HouseholdAllowanceDue(file, means));
        }
        if (outcome == Outcome.UNDETERMINED) {
            wants.ofTest(test, allowance.confirmed());
        }
        return phaseOut;
    }

    private LowIncomeMarginalTest lowIncomeMarginal(SubsistenceAllowanceTest allowance) {
        LowIncomeMarginalTest test = answered(new LowIncomeMarginalTest(
                file, means, belongings, conditions(LowIncomeMarginalTest.class), allTakenOut(), confirmed(allowance)));
        record(test, null);
        return test;
    }

    private void singlePersonEntry(SubsistenceAllowanceTest allowance, LowIncomeMarginalTest marginal) {
        for (String id : file.application().singlePersonApplicants()) {
            Person person = items.person(id);
            SinglePersonTest test = answered(new SinglePersonTest(
                    file,
                    person,
                    means,
                    items.ownMeansOf(person),
                    belongings,
                    conditions(SinglePersonTest.class),
                    confirmed(allowance).andAlso(awayAsClergy(person).opposite()),
                    Answer.of(extremelyPoor.contains(person)),
                    marginal.withinLines()));
            record(test, person);
            entrants.put(person, test);
            if (test.outcome() == Outcome.CONFIRMED) {
                pay(new SinglePersonDue(test));
            }
        }
    }

    /** Clergy long away are outside the household, so what it draws is not theirs. */
    private static Answer awayAsClergy(Person person) {
        return person.isIn(Situation.CLERGY_AWAY).andAlso(person.situationLasted("clergy.years-away"));
    }

    private void rigidExpenditureHardship(SubsistenceAllowanceTest allowance, LowIncomeMarginalTest marginal) {
        if (file.day().isBefore(HARDSHIP_SINCE)) {
            return;
        }
        record(
                answered(new RigidExpenditureTest(
                        file,
                        means,
                        belongings,
                        conditions(RigidExpenditureTest.class),
                        allTakenOut(),
                        confirmed(allowance),
                        confirmed(marginal))),
                null);
    }

    private void priceSupplement(SubsistenceAllowanceTest allowance, LowIncomeMarginalTest marginal) {
        if (file.application().priceIndex() == null) {
            return;
        }
        Map<Person, Answer> recipients = new Recipients(file, items)
                .of(items.people(), means.people(), confirmed(allowance), confirmed(marginal), extremelyPoor, entrants);
        PriceSupplementTest test = answered(new PriceSupplementTest(
                file,
                file.application().priceIndex(),
                household,
                belongings,
                conditions(PriceSupplementTest.class),
                recipients));
        record(test, null);
        if (test.outcome() == Outcome.CONFIRMED) {
            pay(new SupplementDue(
                    test,
                    recipients.entrySet().stream()
                            .filter(entry -> entry.getValue().isMet())
                            .map(entry -> entry.getKey().id())
                            .toList()));
        }
    }

    private static Answer confirmed(SchemeTest test) {
        return switch (test.outcome()) {
            case CONFIRMED -> Answer.MET;
            case UNDETERMINED -> Answer.undetermined(test.gaps());
            case NOT_CONFIRMED, MANUAL_REVIEW, EXCLUDED -> Answer.NOT_MET;
        };
    }

    private void record(SchemeTest test, @Nullable Person person) {
        SchemeDecision decided = SchemeDecision.of(test, person == null ? null : person.id());
        schemes.add(decided);
        wants.ofScheme(test, decided);
    }

    private void pay(Due due) {
        session.give(due).answer();
        due.entitlements().stream().filter(Entitlement::canBeStated).forEach(entitlements::add);
        wants.ofEntitlements(due.entitlements());
    }

    private <T extends SchemeTest> T answered(T test) {
        session.give(test).answer();
        return test;
    }

    private Conditions conditions(Class<? extends SchemeTest> test) {
        return rules.conditionsOf(test, file.day());
    }
}
