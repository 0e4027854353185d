package heng.gate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** So many requests a minute for each who is known, as the file says of a key, else as the service is set. */
final class RateLimit extends OncePerRequestFilter {
    static final String PER_MINUTE = RateLimit.class.getName() + ".perMinute";

    private final Buckets buckets = new Buckets();
    private final int perMinute;

    RateLimit(int perMinute) {
        this.perMinute = perMinute;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication caller = SecurityContextHolder.getContext().getAuthentication();
        long wait = caller == null || caller instanceof AnonymousAuthenticationToken
                ? 0
                : buckets.take(caller.getName(), most(request));
        if (wait > 0) {
            Refusals.tooMany(response, wait);
        } else {
            chain.doFilter(request, response);
        }
    }

    private int most(HttpServletRequest request) {
        return request.getAttribute(PER_MINUTE) instanceof Integer own ? own : perMinute;
    }
}
