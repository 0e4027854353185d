package heng.reference;

import static org.assertj.core.api.Assertions.assertThat;

import heng.cases.TestRules;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The rules against the reference evaluator, over generated households: {@code -Ddifferential.households=1000000} for
 * the long run, {@code -Ddifferential.seed=…} for other ones.
 *
 * <p>A fifth of the households bring official records. Records that leave their figure unsaid are not generated, and
 * held by worked cases alone.
 */
class DifferentialTest {
    private static final int HOUSEHOLDS = Integer.getInteger("differential.households", 20_000);
    private static final long SEED = Long.getLong("differential.seed", 20_260_701L);

    @BeforeAll
    static void loadTheRulesOnce() {
        TestRules.book();
    }

    @Test
    void rulesAndReferenceAgree() throws InterruptedException {
        assertThat(new Stretch(SEED, HOUSEHOLDS).differences()).isEmpty();
    }
}
