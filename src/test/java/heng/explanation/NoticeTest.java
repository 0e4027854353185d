package heng.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import heng.assessment.AssessHousehold;
import heng.cases.Answer;
import heng.cases.TestRules;
import heng.intake.ApplicationReader;
import heng.parameter.NoValueInForce;
import heng.reference.Households;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Every amount of 10 000 notices comes out again from the notice alone, by a checker that shares nothing with it. */
class NoticeTest {
    private static final int HOUSEHOLDS = Integer.getInteger("notice.households", 10_000);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

    @Test
    void everyAmountComesOutAgain() {
        ApplicationReader reader = new ApplicationReader();
        AssessHousehold assessment = new AssessHousehold(TestRules.book());
        int payments = 0;
        for (long seed = 1; seed <= HOUSEHOLDS; seed++) {
            ObjectNode request = Households.generated(seed);
            try {
                JsonNode notice = Notice.of(TestRules.book(), assessment.decide(reader.read(request, TODAY)));
                payments += notice.get("payments").size();
                assertThat(NoticeChecker.check(notice))
                        .as("seed " + seed + "\n" + request + "\n" + notice.get("lines") + notice.get("payments"))
                        .isEmpty();
            } catch (NoValueInForce refused) {
                // A day without a standard has no notice.
            }
        }
        assertThat(payments).isGreaterThan(HOUSEHOLDS / 4);
    }

    @Test
    void theCheckerFindsAWrongFen() {
        JsonNode notice = Notice.of(
                TestRules.book(),
                new AssessHousehold(TestRules.book())
                        .decide(new ApplicationReader().read(Households.generated(paid()), TODAY)));
        JsonNode payment = notice.get("payments").get(0);
        ((ObjectNode) payment)
                .put("amount", payment.get("amount").decimalValue().add(new BigDecimal("0.01")));
        assertThat(NoticeChecker.check(notice)).isNotEmpty();
    }

    private static long paid() {
        long seed = 1;
        while (!exactlyPaid(seed)) {
            seed++;
        }
        return seed;
    }

    private static boolean exactlyPaid(long seed) {
        Answer answer = TestRules.decide(Households.generated(seed));
        JsonNode first = answer.document().at("/entitlements/0");
        return answer.status() == 200 && first.isObject() && !first.has("upTo");
    }
}
