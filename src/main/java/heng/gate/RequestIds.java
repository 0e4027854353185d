package heng.gate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/** Gives every request an id, that of the caller where it is a fit one, and says so in the answer and in the log. */
final class RequestIds extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger("heng.requests");
    private static final String HEADER = "X-Request-Id";
    private static final String FIELD = "requestId";
    private static final Pattern FIT = Pattern.compile("[0-9A-Fa-f-]{8,64}");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String id = id(request.getHeader(HEADER));
        response.setHeader(HEADER, id);
        long begun = System.nanoTime();
        MDC.put(FIELD, id);
        try {
            chain.doFilter(request, response);
        } finally {
            note(request, response, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun));
            MDC.remove(FIELD);
        }
    }

    /** Only digits and hyphens, so that no name comes into the log by this way. */
    private static String id(@Nullable String given) {
        return given != null && FIT.matcher(given).matches()
                ? given
                : UUID.randomUUID().toString();
    }

    /** The pattern of the address, never the address itself. */
    private static void note(HttpServletRequest request, HttpServletResponse response, long millis) {
        if (LOG.isInfoEnabled()) {
            Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
            LOG.info(
                    "{} {} {} {} ms",
                    request.getMethod(),
                    pattern == null ? "?" : pattern,
                    response.getStatus(),
                    millis);
        }
    }
}
