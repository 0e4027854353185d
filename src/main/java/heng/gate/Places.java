package heng.gate;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * So many at once. Whoever comes then waits a moment, in the order of coming, and is sent away rather than made to wait
 * longer; where enough wait already, at once: too much to do does not make all wait ever longer.
 *
 * <p>A place that becomes free is handed to whoever waits longest, by whoever leaves it. A semaphore wakes one after the
 * other instead, each by the one before: while many wait most of its places then stand empty.
 */
final class Places {
    private final int mostWaiting;
    private final long patience;
    private final Queue<CountDownLatch> queue = new ArrayDeque<>();
    private int free;

    /**
     * A number of places.
     *
     * @param waiting how many may wait for one
     * @param patience milliseconds that one waits
     */
    Places(int places, int waiting, long patience) {
        this.free = places;
        this.mostWaiting = waiting;
        this.patience = patience;
    }

    /** Whether there was a place; it is to be left then. */
    boolean take() {
        CountDownLatch turn;
        synchronized (queue) {
            if (free > 0) {
                free--;
                return true;
            }
            if (queue.size() >= mostWaiting) {
                return false;
            }
            turn = new CountDownLatch(1);
            queue.add(turn);
        }
        try {
            if (turn.await(patience, TimeUnit.MILLISECONDS)) {
                return true;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        synchronized (queue) {
            return !queue.remove(turn); // who is gone from there was handed a place at the last moment
        }
    }

    void leave() {
        CountDownLatch next;
        synchronized (queue) {
            next = queue.poll();
            if (next == null) {
                free++;
            }
        }
        if (next != null) {
            next.countDown();
        }
    }
}
