package heng;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** An answer that costs something: asked for once, and told for a second to whoever asks. */
final class OnceASecond implements BooleanSupplier {
    private static final long KEPT = Duration.ofSeconds(1).toNanos();

    private final BooleanSupplier asked;
    private boolean answer;
    private long since = System.nanoTime() - KEPT;

    OnceASecond(BooleanSupplier asked) {
        this.asked = asked;
    }

    /** Who comes while it is being asked for waits and is told the same. */
    @Override
    public synchronized boolean getAsBoolean() {
        if (System.nanoTime() - since >= KEPT) {
            answer = asked.getAsBoolean();
            since = System.nanoTime();
        }
        return answer;
    }
}
