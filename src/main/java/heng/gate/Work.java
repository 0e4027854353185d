package heng.gate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * So many requests at once; whoever comes then waits a moment, and is sent away rather than made to wait longer. Where
 * enough wait already, whoever comes is sent away at once: too much to do does not make all wait ever longer.
 */
final class Work extends OncePerRequestFilter {
    private final Semaphore places;
    private final int waiting;
    private final long patience;

    /**
     * A number of places.
     *
     * @param waiting about how many may wait for one
     * @param patience milliseconds that a request waits for one
     */
    Work(int places, int waiting, long patience) {
        this.places = new Semaphore(places, true);
        this.waiting = waiting;
        this.patience = patience;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getServletPath().startsWith("/actuator");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!tookPlace()) {
            Refusals.busy(response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            places.release();
        }
    }

    private boolean tookPlace() {
        try {
            return (places.availablePermits() > 0 || places.getQueueLength() < waiting)
                    && places.tryAcquire(patience, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
