package heng.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** Whether a program asks or a person with a browser. */
final class Audience {
    private Audience() {}

    /** A person, outside of what is for programs only. */
    static boolean readsPages(HttpServletRequest request) {
        return readsPages(request, request.getRequestURI());
    }

    /**
     * The same of a request that was turned elsewhere.
     *
     * @param address where it was meant to go
     */
    static boolean readsPages(HttpServletRequest request, String address) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return !address.startsWith("/api/")
                && !address.startsWith("/actuator")
                && accept != null
                && accept.contains(MediaType.TEXT_HTML_VALUE);
    }
}
