package heng.gate;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * So many at once. Whoever comes then waits a moment, in the order of coming, and is sent away rather than made to wait
 * longer; where enough wait already, at once: too much to do does not make all wait ever longer.
 */
final class Places {
    private final Semaphore free;
    private final int waiting;
    private final long patience;

    /**
     * A number of places.
     *
     * @param waiting about how many may wait for one
     * @param patience milliseconds that one waits
     */
    Places(int places, int waiting, long patience) {
        this.free = new Semaphore(places, true);
        this.waiting = waiting;
        this.patience = patience;
    }

    /** Whether there was a place; it is to be left then. */
    boolean take() {
        try {
            return (free.availablePermits() > 0 || free.getQueueLength() < waiting)
                    && free.tryAcquire(patience, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    void leave() {
        free.release();
    }
}
