package heng.gate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Counts who signs in from where before a password is looked at, which takes long on purpose. */
final class SignIns extends OncePerRequestFilter {
    private final Attempts attempts;

    SignIns(Attempts attempts) {
        this.attempts = attempts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean signsIn = "POST".equals(request.getMethod()) && "/login".equals(request.getServletPath());
        long wait = signsIn ? attempts.take(request) : 0;
        if (wait > 0) {
            Refusals.tooMany(response, wait);
        } else {
            chain.doFilter(request, response);
        }
    }
}
