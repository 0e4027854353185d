package heng.gate;

import heng.access.Access;
import heng.access.Grant;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Knows whoever sends a key in {@code X-API-Key} by it; with a wrong key nobody comes further. */
final class ApiKeys extends OncePerRequestFilter {
    static final String HEADER = "X-API-Key";

    private final Access access;
    private final Attempts attempts;
    private final Clock clock;

    ApiKeys(Access access, Attempts attempts, Clock clock) {
        this.access = access;
        this.attempts = attempts;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String key = request.getHeader(HEADER);
        if (key == null) {
            chain.doFilter(request, response);
            return;
        }
        Optional<Grant> grant = access.list().withKey(key, LocalDate.now(clock));
        if (grant.isEmpty()) {
            attempts.refuse(request, response);
            return;
        }
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(grant.get().id(), null, Authorities.of(grant.get())));
        SecurityContextHolder.setContext(context);
        request.setAttribute(RateLimit.PER_MINUTE, grant.get().perMinute());
        chain.doFilter(request, response);
    }
}
