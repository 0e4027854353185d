package heng.assessment;

import heng.decision.benefit.TemporaryAssistanceDue;
import heng.decision.benefit.TemporaryAssistanceTest;
import heng.decision.benefit.UnemployedOneOffDue;
import heng.decision.benefit.UnemployedOneOffTest;
import heng.household.Emergency;
import heng.household.Income;
import heng.household.Member.Employment;
import heng.household.Scheme;
import heng.logic.Answer;
import heng.means.Person;

/** 临时救助: of the household, and, in the year in which it was paid, the one-off of uninsured unemployed members. */
final class EmergencyHelp {
    private static final String UNEMPLOYED = "UNEMPLOYED_ONE_OFF";

    private final Given given;
    private final Proceedings proceedings;
    private final Composition composition;

    EmergencyHelp(Given given, Proceedings proceedings, Composition composition) {
        this.given = given;
        this.proceedings = proceedings;
        this.composition = composition;
    }

    /** Decides where help was asked for. */
    void decide(Answer recognised, Answer assetsWithin) {
        Emergency emergency = given.file().application().emergency();
        if (emergency == null) {
            return;
        }
        if (given.file().knows(Scheme.TEMPORARY_ASSISTANCE.name())) {
            household(emergency, recognised, assetsWithin);
        }
        if (given.file().knows(UNEMPLOYED)) {
            given.items().living().stream()
                    .filter(person -> person.adult()
                            && !person.works(Employment.UNEMPLOYED).isNotMet())
                    .forEach(this::unemployed);
        }
    }

    private void household(Emergency emergency, Answer recognised, Answer assetsWithin) {
        TemporaryAssistanceTest test = proceedings.answered(new TemporaryAssistanceTest(
                given.file(),
                emergency,
                composition.household(),
                composition.means(),
                given.belongings(),
                proceedings.conditions(TemporaryAssistanceTest.class),
                recognised,
                assetsWithin));
        proceedings.record(test);
        if (Proceedings.confirmed(test).isMet()) {
            proceedings.pay(new TemporaryAssistanceDue(
                    test, composition.counted().stream().map(Person::id).toList()));
        }
    }

    private void unemployed(Person person) {
        UnemployedOneOffTest test = proceedings.answered(new UnemployedOneOffTest(
                person,
                given.items().ownIncome(person),
                given.items().draws(person, Income.Kind.UNEMPLOYMENT_BENEFIT),
                composition.household(),
                given.belongings(),
                proceedings.conditions(UnemployedOneOffTest.class)));
        proceedings.record(test, person);
        if (Proceedings.confirmed(test).isMet()) {
            proceedings.pay(new UnemployedOneOffDue(test));
        }
    }
}
