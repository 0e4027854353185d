package heng.gate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.server.PathContainer;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stands around everything: what cannot be read is refused whoever comes upon it, and a fault that nobody else has told
 * is told without its message, which may hold what was entered.
 */
final class Unhandled extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(Unhandled.class);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        if (!hasAType(request)) {
            Refusals.noType(response);
            return;
        }
        if (!hasAnAddress(request)) {
            Refusals.unreadable(response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } catch (InvalidParameterException unreadable) {
            if (!response.isCommitted()) {
                Refusals.unreadable(response);
            }
        } catch (ServletException | RuntimeException fault) {
            LOG.error("内部错误 {} / internal error", fault.getClass().getName(), Bare.of(fault));
            if (!response.isCommitted()) {
                Refusals.internal(response);
            }
        }
    }

    /** None at all, or one that says what it is. */
    private static boolean hasAType(HttpServletRequest request) {
        String type = request.getContentType();
        try {
            return type == null
                    || type.isBlank()
                    || MediaType.parseMediaType(type).isConcrete();
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }

    /** The container reads what stands before a semicolon only; whoever comes after it reads all. */
    private static boolean hasAnAddress(HttpServletRequest request) {
        String address = request.getRequestURI();
        try {
            if (address.indexOf('%') >= 0) {
                PathContainer.parsePath(address);
            }
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
