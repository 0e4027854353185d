package heng.gate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** Leads a person to the page for signing in; a program is told that it has to say who it is. */
final class SignInFirst implements AuthenticationEntryPoint {
    private static final String PAGE = "/login";

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        String accepted = String.valueOf(request.getHeader(HttpHeaders.ACCEPT));
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", PAGE);
            Refusals.unauthenticated(response);
        } else if (accepted.contains(MediaType.TEXT_HTML_VALUE)) {
            response.sendRedirect(request.getContextPath() + PAGE);
        } else {
            Refusals.unauthenticated(response);
        }
    }
}
