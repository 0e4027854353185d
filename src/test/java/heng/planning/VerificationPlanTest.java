package heng.planning;

import static org.assertj.core.api.Assertions.assertThat;

import heng.household.Application;
import heng.household.OfficialRecord.Agency;
import heng.household.Scheme;
import heng.planning.VerificationPlan.Reason;
import org.junit.jupiter.api.Test;

/** Who is asked, who is not, and why. */
class VerificationPlanTest {
    private static final String WAGE = "\"incomes\": [{ \"member\": \"m1\", \"kind\": \"WAGE\", \"amount\": 300, "
            + "\"per\": \"MONTH\" }], \"assets\": []";

    @Test
    void whereAllIsWithinTheLimitsEveryMeansIsAskedFor() {
        VerificationPlan plan = Plans.of(Plans.single(WAGE, ""));
        assertThat(Plans.asked(plan))
                .contains(Agency.TAX, Agency.SOCIAL_INSURANCE, Agency.BANK, Agency.VEHICLE, Agency.REAL_ESTATE);
        assertThat(plan.queries()).allSatisfy(query -> {
            assertThat(query.members()).containsExactly("m1");
            assertThat(query.couldChange()).isNotEmpty();
            assertThat(query.alone()).isTrue();
        });
        assertThat(plan.queries().stream()
                        .filter(query -> query.agency() == Agency.VEHICLE)
                        .findFirst()
                        .orElseThrow()
                        .couldChange())
                .contains(Scheme.SUBSISTENCE_ALLOWANCE);
    }

    @Test
    void whatSettlesTheCaseAloneMakesTheRestNeedless() {
        VerificationPlan plan = Plans.of(Plans.single(
                "\"incomes\": [{ \"member\": \"m1\", \"kind\": \"WAGE\", \"amount\": 90000, \"per\": \"MONTH\" }], "
                        + "\"assets\": []",
                ""));
        assertThat(Plans.asked(plan)).contains(Agency.TAX).doesNotContain(Agency.VEHICLE, Agency.BANK);
        assertThat(Plans.spared(plan, Reason.CHANGES_NOTHING)).contains(Agency.VEHICLE, Agency.BANK);
    }

    @Test
    void twoReasonsForRefusalAreLookedIntoTogether() {
        VerificationPlan plan = Plans.of(Plans.single(
                "\"incomes\": [{ \"member\": \"m1\", \"kind\": \"WAGE\", \"amount\": 90000, \"per\": \"MONTH\" }], "
                        + "\"assets\": [{ \"kind\": \"MOTOR_VEHICLE\", \"use\": \"PRIVATE\" }]",
                ""));
        assertThat(plan.queries()).anySatisfy(query -> {
            assertThat(query.agency()).isEqualTo(Agency.VEHICLE);
            assertThat(query.alone()).isFalse();
        });
        assertThat(Plans.asked(plan)).doesNotContain(Agency.BANK, Agency.REAL_ESTATE);
    }

    @Test
    void anAgencyThatHasAnsweredIsNotAskedAgain() {
        String record = "{ \"agency\": \"VEHICLE\", \"member\": \"m1\", \"recordedOn\": \"%s\", "
                + "\"asset\": { \"kind\": \"LARGE_FARM_MACHINE\", \"use\": \"PRODUCTION\" } }";
        Application fresh = Plans.single(WAGE, record.formatted("2025-05-01"));
        assertThat(Plans.asked(Plans.of(fresh))).doesNotContain(Agency.VEHICLE);
        assertThat(Plans.spared(Plans.of(fresh), Reason.ANSWERED)).containsExactly(Agency.VEHICLE);
        Application stale = Plans.single(WAGE, record.formatted("2023-05-01"));
        assertThat(Plans.asked(Plans.of(stale))).contains(Agency.VEHICLE);
    }

    @Test
    void whatTheDecisionMissesIsAskedOfThoseWhoKnowIt() {
        VerificationPlan plan = Plans.of(Plans.single(
                "\"incomes\": [{ \"member\": \"m1\", \"kind\": \"RETIREMENT_PENSION\", \"amount\": null, "
                        + "\"per\": \"MONTH\" }], \"assets\": []",
                ""));
        assertThat(Plans.asked(plan)).contains(Agency.SOCIAL_INSURANCE);
    }

    @Test
    void withoutConsentNobodyIsAsked() {
        VerificationPlan plan = Plans.of(
                Plans.application(heng.reference.Households.generated(5).put("verificationConsent", false)));
        assertThat(plan.queries()).isEmpty();
        assertThat(Plans.spared(plan, Reason.NO_CONSENT)).hasSize(Agency.values().length);
    }
}
