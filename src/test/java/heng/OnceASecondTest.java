package heng;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class OnceASecondTest {
    @Test
    void whoeverAsksWithinASecondIsToldTheSame() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        OnceASecond answer = new OnceASecond(() -> asked.incrementAndGet() % 2 == 1);
        for (int i = 0; i < 100; i++) {
            assertThat(answer.getAsBoolean()).isTrue();
        }
        assertThat(asked).hasValue(1);
        Thread.sleep(1_100);
        assertThat(answer.getAsBoolean()).isFalse();
        assertThat(asked).hasValue(2);
    }
}
