package heng.gate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** So many requests at once, and fewer of those that take long: these cannot keep everybody else out. */
final class Work extends OncePerRequestFilter {
    /** Threads of the server that are always there to send others away. */
    private static final int SPARE = 16;

    private final Places all;
    private final Places lengthy;

    /**
     * By these limits.
     *
     * @param threads of the server; those that neither work nor are spare may wait
     */
    Work(Limits limits, int threads) {
        int waiting = Math.max(0, threads - limits.concurrent() - limits.lengthy() - SPARE);
        this.all = new Places(limits.concurrent(), waiting, limits.patience());
        this.lengthy = new Places(limits.lengthy(), limits.lengthy(), limits.patience());
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getServletPath().startsWith("/actuator");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (Routes.takesLong(request)) {
            in(lengthy, response, () -> in(all, response, () -> chain.doFilter(request, response)));
        } else {
            in(all, response, () -> chain.doFilter(request, response));
        }
    }

    private static void in(Places places, HttpServletResponse response, Doing doing)
            throws ServletException, IOException {
        if (!places.take()) {
            Refusals.busy(response);
            return;
        }
        try {
            doing.go();
        } finally {
            places.leave();
        }
    }

    /** What is done in a place. */
    private interface Doing {
        void go() throws ServletException, IOException;
    }
}
