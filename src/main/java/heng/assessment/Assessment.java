package heng.assessment;

import heng.decision.CategoricalSupplementDue;
import heng.decision.Decision;
import heng.decision.Due;
import heng.decision.EconomicStatus;
import heng.decision.Entitlement;
import heng.decision.ExtremelyPoorTest;
import heng.decision.HouseholdAllowanceDue;
import heng.decision.LowIncomeMarginalTest;
import heng.decision.PhaseOut;
import heng.decision.PhaseOutDue;
import heng.decision.PhaseOutTest;
import heng.decision.PriceSupplementTest;
import heng.decision.RigidExpenditureTest;
import heng.decision.SchemeDecision.Outcome;
import heng.decision.SinglePersonDue;
import heng.decision.SinglePersonTest;
import heng.decision.SubsistenceAllowanceTest;
import heng.decision.SupplementDue;
import heng.decision.SupportDue;
import heng.decision.Verified;
import heng.household.Assistance;
import heng.household.Scheme;
import heng.household.Situation;
import heng.logic.Amount;
import heng.logic.Answer;
import heng.means.Belongings;
import heng.means.CaseFile;
import heng.means.Means;
import heng.means.Person;
import heng.verification.Verification;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One way through the stages, in the order of precedence of the schemes, for one composition of the household. */
final class Assessment {
    private final Given given;
    private final CaseFile file;
    private final Belongings belongings;
    private final Proceedings proceedings;
    private final Composition composition;
    private final Means means;
    private final Map<Person, ExtremelyPoorTest> supportTests;

    Assessment(
            Given given,
            Proceedings proceedings,
            Composition composition,
            Map<Person, ExtremelyPoorTest> supportTests) {
        this.given = given;
        this.file = given.file();
        this.belongings = given.belongings();
        this.proceedings = proceedings;
        this.composition = composition;
        this.means = composition.means();
        this.supportTests = supportTests;
    }

    /** The straight path: the table of contents of the law. */
    Decision decide() {
        supportOfExtremelyPoorPersons();
        SubsistenceAllowanceTest allowance = subsistenceAllowance();
        PhaseOutTest phaseOutTest = phaseOut(allowance);
        PhaseOut phaseOut = PhaseOutStage.of(phaseOutTest);
        payAllowance(allowance, phaseOutTest, phaseOut);
        proceedings.record(allowance);
        LowIncomeMarginalTest marginal = lowIncomeMarginal(allowance);
        Map<Person, SinglePersonTest> entrants = singlePersonEntry(allowance, marginal);
        Answer hardship = rigidExpenditureHardship(allowance, marginal);
        Standings standings = new Standings(
                composition,
                Proceedings.confirmed(allowance),
                Proceedings.confirmed(marginal),
                entrants,
                proceedings.dues());
        LinkedBenefits linked = new LinkedBenefits(given, proceedings, composition);
        given.items().living().forEach(person -> linked.decide(standings.of(person)));
        new EmergencyHelp(given, proceedings, composition)
                .decide(recognised(allowance, marginal, hardship), allowance.propertyWithinLimits());
        priceSupplement(standings);
        var proposals = new Reviews(given, proceedings, composition).propose(phaseOutTest);
        return new Decision(
                file,
                proceedings.schemes(),
                EconomicStatus.of(means.heads() == 0 ? composition.household() : means),
                given.items().all(),
                proceedings.entitlements(),
                phaseOut,
                ProcedureStage.of(file, proceedings.schemes(), proposals),
                new Referrals(given, composition).of(proceedings.schemes()),
                proposals,
                proceedings.wants(),
                Verified.without(Verification.none(file.application())));
    }

    private void supportOfExtremelyPoorPersons() {
        supportTests.forEach((person, test) -> {
            proceedings.record(test, person);
            if (Proceedings.confirmed(test).isMet()) {
                SupportDue due = new SupportDue(person);
                proceedings.pay(due);
                due.gaps().forEach(gap -> proceedings.want(gap, "care"));
            }
        });
    }

    private SubsistenceAllowanceTest subsistenceAllowance() {
        return proceedings.answered(new SubsistenceAllowanceTest(
                file,
                means,
                belongings,
                proceedings.conditions(SubsistenceAllowanceTest.class),
                composition.allTakenOut()));
    }

    private PhaseOutTest phaseOut(SubsistenceAllowanceTest allowance) {
        PhaseOutTest test =
                proceedings.answered(new PhaseOutTest(allowance, proceedings.conditions(PhaseOutTest.class)));
        allowance.beside(test);
        return test;
    }

    private void payAllowance(SubsistenceAllowanceTest allowance, PhaseOutTest test, PhaseOut phaseOut) {
        Outcome outcome = allowance.outcome();
        List<String> members = means.people().stream().map(Person::id).toList();
        Assistance current = test.current();
        if (outcome == Outcome.CONFIRMED && allowance.inPhaseOut() && current != null) {
            proceedings.pay(new PhaseOutDue(test, phaseOut, current, members));
        } else if (outcome == Outcome.CONFIRMED) {
            payWithSupplements(new HouseholdAllowanceDue(file, means), means.people());
        }
        if (outcome == Outcome.UNDETERMINED) {
            proceedings.want(test, allowance.confirmed());
        }
    }

    /** Pays an allowance, and to members of favoured groups a share of the shortfall on top. */
    private void payWithSupplements(Due due, List<Person> members) {
        proceedings.pay(due);
        for (Entitlement paid : due.entitlements()) {
            if (paid.kind() == Entitlement.Kind.SHORTFALL) {
                members.forEach(person -> supplement(
                        new CategoricalSupplementDue(file, person, paid.amount(), members.size(), paid.personal())));
            }
        }
    }

    private void supplement(CategoricalSupplementDue due) {
        proceedings.give(due);
        due.settle();
        proceedings.add(due);
        due.gaps().forEach(gap -> proceedings.want(gap, "categorical-supplement"));
    }

    private LowIncomeMarginalTest lowIncomeMarginal(SubsistenceAllowanceTest allowance) {
        LowIncomeMarginalTest test = proceedings.answered(new LowIncomeMarginalTest(
                file,
                means,
                belongings,
                proceedings.conditions(LowIncomeMarginalTest.class),
                composition.allTakenOut(),
                Proceedings.confirmed(allowance)));
        proceedings.record(test);
        return test;
    }

    private Map<Person, SinglePersonTest> singlePersonEntry(
            SubsistenceAllowanceTest allowance, LowIncomeMarginalTest marginal) {
        Map<Person, SinglePersonTest> entrants = new LinkedHashMap<>();
        for (String id : file.application().singlePersonApplicants()) {
            Person person = given.items().person(id);
            if (!given.items().living().contains(person)) {
                continue;
            }
            SinglePersonTest test = proceedings.answered(new SinglePersonTest(
                    file,
                    person,
                    means,
                    given.items().ownMeansOf(person),
                    belongings,
                    proceedings.conditions(SinglePersonTest.class),
                    Proceedings.confirmed(allowance)
                            .andAlso(awayAsClergy(person).opposite()),
                    Answer.of(composition.extremelyPoor().contains(person)),
                    marginal.withinLines()));
            proceedings.record(test, person);
            entrants.put(person, test);
            if (Proceedings.confirmed(test).isMet()) {
                payWithSupplements(new SinglePersonDue(test), List.of(person));
            }
        }
        return entrants;
    }

    /** Clergy long away are outside the household, so what it draws is not theirs. */
    private static Answer awayAsClergy(Person person) {
        return person.isIn(Situation.CLERGY_AWAY).andAlso(person.situationLasted("clergy.years-away"));
    }

    private Answer rigidExpenditureHardship(SubsistenceAllowanceTest allowance, LowIncomeMarginalTest marginal) {
        if (!file.knows(Scheme.RIGID_EXPENDITURE_HARDSHIP.name())) {
            return Answer.NOT_MET;
        }
        RigidExpenditureTest test = proceedings.answered(new RigidExpenditureTest(
                file,
                means,
                belongings,
                proceedings.conditions(RigidExpenditureTest.class),
                composition.allTakenOut(),
                Proceedings.confirmed(allowance),
                Proceedings.confirmed(marginal)));
        proceedings.record(test);
        return Proceedings.confirmed(test);
    }

    private Answer recognised(SubsistenceAllowanceTest allowance, LowIncomeMarginalTest marginal, Answer hardship) {
        return Proceedings.confirmed(allowance)
                .orAlso(Proceedings.confirmed(marginal))
                .orAlso(hardship)
                .orAlso(composition.allTakenOut());
    }

    private void priceSupplement(Standings standings) {
        if (file.application().priceIndex() == null) {
            return;
        }
        Recipients group = new Recipients(file, given.items());
        Map<Person, Answer> recipients = new LinkedHashMap<>();
        given.items().living().forEach(person -> recipients.put(person, group.draws(standings.of(person))));
        PriceSupplementTest test = proceedings.answered(new PriceSupplementTest(
                file,
                file.application().priceIndex(),
                composition.household(),
                belongings,
                proceedings.conditions(PriceSupplementTest.class),
                recipients));
        proceedings.record(test);
        if (test.outcome() == Outcome.CONFIRMED) {
            List<String> certain = new ArrayList<>();
            Amount heads = Amount.ZERO;
            for (Map.Entry<Person, Answer> entry : recipients.entrySet()) {
                if (entry.getValue().isMet()) {
                    certain.add(entry.getKey().id());
                }
                heads = heads.plus(Amount.either(entry.getValue(), () -> Amount.of(1), () -> Amount.ZERO));
            }
            proceedings.pay(new SupplementDue(test, certain, heads));
        }
    }
}
