package heng.walkthrough;

import static org.assertj.core.api.Assertions.assertThat;

import heng.assessment.AssessHousehold;
import heng.cases.TestRules;
import heng.decision.Decision;
import heng.decision.SchemeDecision.Outcome;
import heng.intake.ApplicationReader;
import heng.reference.Households;
import heng.verification.Discrepancy;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/**
 * A quarter as in Yinchuan, on generated households of 2025: as many households, as much hidden as was found there, and
 * what becomes of it here. The figures it prints stand in the README.
 */
class QuarterTest {
    private static final int HOUSEHOLDS = 2_061;
    private static final List<String> YINCHUAN = List.of("640104", "640105", "640106", "640121", "640122", "640181");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

    private final ApplicationReader reader = new ApplicationReader();
    private final AssessHousehold assessment = new AssessHousehold(TestRules.book());
    private final Map<String, Integer> byKind = new TreeMap<>();
    private int records;
    private int flagged;
    private int review;

    @Test
    void aQuarterOfVerification() {
        long start = System.nanoTime();
        int households = 0;
        for (long seed = 1; households < HOUSEHOLDS; seed++) {
            ObjectNode request = Households.generated(seed);
            if (isOfTheYear(request)) {
                request.put("jurisdiction", YINCHUAN.get((int) (seed % YINCHUAN.size())));
                decide(Records.returned(request, seed));
                households++;
            }
        }
        double each = (System.nanoTime() - start) / 1e6 / households;
        System.out.printf("%d households, %d records, %.1f ms a household%n", households, records, each);
        System.out.printf("flagged %d (%.1f %%), by kind %s%n", flagged, share(flagged), byKind);
        System.out.printf(
                "to a person %d (%.1f %%), a note only %d (%.1f %%)%n",
                review, share(review), flagged - review, share(flagged - review));
        assertThat(share(flagged)).isBetween(10.0, 16.0);
        assertThat(review).isBetween(1, flagged - 1);
    }

    private static boolean isOfTheYear(ObjectNode request) {
        return request.get("asOf").asString().startsWith("2025-")
                && request.path("verificationConsent").asBoolean(false);
    }

    private void decide(ObjectNode request) {
        Decision decision = assessment.decide(reader.read(request, TODAY));
        List<Discrepancy> found = decision.verified().verification().discrepancies();
        records += request.get("officialRecords").size();
        found.stream()
                .map(one -> one.id().substring(one.id().indexOf('/') + 1))
                .forEach(kind -> byKind.merge(kind, 1, Integer::sum));
        boolean toPerson = decision.schemes().stream().anyMatch(scheme -> scheme.outcome() == Outcome.MANUAL_REVIEW);
        flagged += found.isEmpty() ? 0 : 1;
        review += toPerson ? 1 : 0;
        assertThat(toPerson && found.isEmpty()).isFalse();
    }

    private static double share(int some) {
        return 100.0 * some / HOUSEHOLDS;
    }
}
