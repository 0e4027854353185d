package heng.assessment;

import heng.decision.benefit.BenefitDue;
import heng.decision.benefit.BenefitTest;
import heng.decision.benefit.DeFactoOrphanAllowanceTest;
import heng.decision.benefit.ElderlyNursingChoice;
import heng.decision.benefit.ElderlyNursingSubsidyTest;
import heng.decision.benefit.ElderlyServiceSubsidyTest;
import heng.decision.benefit.LivingSubsidyTest;
import heng.decision.benefit.NursingChoice;
import heng.decision.benefit.NursingSubsidyTest;
import heng.decision.benefit.OldAgeAllowanceTest;
import heng.decision.benefit.OrphanAllowanceTest;
import heng.decision.benefit.Standing;
import heng.household.Recognition;
import heng.household.Scheme;
import heng.logic.Amount;
import heng.logic.Answer;
import heng.means.Belongings;
import heng.means.Means;
import heng.means.Person;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The benefits of single persons that hang on what was decided before. Each is assessed where its ground may be there. */
final class LinkedBenefits {
    private final Given given;
    private final Proceedings proceedings;
    private final Means household;
    private final Belongings belongings;

    LinkedBenefits(Given given, Proceedings proceedings, Composition composition) {
        this.given = given;
        this.proceedings = proceedings;
        this.household = composition.household();
        this.belongings = given.belongings();
    }

    void decide(Standing standing) {
        Person person = standing.person();
        Amount livingSubsidy = Amount.ZERO;
        boolean disabled = !person.disabled().isNotMet();
        if (disabled && known(Scheme.LIVING_SUBSIDY_DISABLED)) {
            livingSubsidy = livingSubsidy(standing);
        }
        nursing(standing, disabled);
        orphan(standing);
        deFactoOrphan(standing, livingSubsidy);
        if (known(Scheme.OLD_AGE_ALLOWANCE)
                && person.atLeast("old-age-allowance.age").isMet()) {
            conclude(
                    proceedings.answered(new OldAgeAllowanceTest(
                            standing, household, belongings, proceedings.conditions(OldAgeAllowanceTest.class))),
                    person);
        }
    }

    private Amount livingSubsidy(Standing standing) {
        LivingSubsidyTest test = proceedings.answered(new LivingSubsidyTest(
                standing, household, belongings, proceedings.conditions(LivingSubsidyTest.class)));
        conclude(test, standing.person());
        Answer drawn = Proceedings.confirmed(test);
        return drawn.isUndetermined()
                ? test.amount().orNothing(drawn.gaps())
                : Amount.either(drawn, test::amount, () -> Amount.ZERO);
    }

    /** Of the nursing subsidies for disabled and for elderly persons only the higher is drawn. */
    private void nursing(Standing standing, boolean disabled) {
        Person person = standing.person();
        boolean old = person.atLeast("age.old").isMet();
        NursingSubsidyTest nursing = disabled && known(Scheme.NURSING_SUBSIDY_DISABLED)
                ? proceedings.answered(new NursingSubsidyTest(
                        standing, household, belongings, proceedings.conditions(NursingSubsidyTest.class)))
                : null;
        ElderlyNursingSubsidyTest elderly = old && known(Scheme.ELDERLY_NURSING_SUBSIDY)
                ? proceedings.answered(new ElderlyNursingSubsidyTest(
                        standing, household, belongings, proceedings.conditions(ElderlyNursingSubsidyTest.class)))
                : null;
        choose(nursing, elderly, person);
        if (old && known(Scheme.ELDERLY_SERVICE_SUBSIDY)) {
            conclude(
                    proceedings.answered(new ElderlyServiceSubsidyTest(
                            standing, household, belongings, proceedings.conditions(ElderlyServiceSubsidyTest.class))),
                    person);
        }
    }

    private void choose(
            @Nullable NursingSubsidyTest nursing, @Nullable ElderlyNursingSubsidyTest elderly, Person person) {
        if (nursing != null) {
            proceedings.give(new NursingChoice(nursing, elderly));
        }
        if (elderly != null) {
            proceedings.give(new ElderlyNursingChoice(elderly, nursing));
            conclude(elderly, person);
        }
        if (nursing != null) {
            conclude(nursing, person);
        }
    }

    private void orphan(Standing standing) {
        Person person = standing.person();
        Answer recognised = person.recognisedAs(Recognition.ORPHAN);
        boolean asked = recognised.isMet() || recognised.isUndetermined() && !person.adult();
        if (asked && known(Scheme.ORPHAN_ALLOWANCE)) {
            conclude(
                    proceedings.answered(new OrphanAllowanceTest(
                            standing, household, belongings, proceedings.conditions(OrphanAllowanceTest.class))),
                    person);
        }
    }

    private void deFactoOrphan(Standing standing, Amount livingSubsidy) {
        Person person = standing.person();
        Answer unable = given.parentsUnable().getOrDefault(person, Answer.NOT_MET);
        Answer recognised = person.recognisedAs(Recognition.DE_FACTO_ORPHAN);
        boolean asked = recognised.isMet()
                || !person.adult() && !recognised.orAlso(unable).isNotMet();
        if (asked && known(Scheme.DE_FACTO_ORPHAN_ALLOWANCE)) {
            conclude(
                    proceedings.answered(new DeFactoOrphanAllowanceTest(
                            standing,
                            unable,
                            livingSubsidy,
                            household,
                            belongings,
                            proceedings.conditions(DeFactoOrphanAllowanceTest.class))),
                    person);
        }
    }

    private boolean known(Scheme scheme) {
        return given.file().knows(scheme.name());
    }

    private void conclude(BenefitTest test, Person person) {
        proceedings.record(test, person);
        if (Proceedings.confirmed(test).isMet()) {
            proceedings.pay(new BenefitDue(test, List.of(person.id())));
        }
    }
}
