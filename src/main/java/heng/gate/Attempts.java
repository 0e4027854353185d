package heng.gate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Refuses wrong credentials, and those who go on trying for a while altogether. */
final class Attempts {
    private final Buckets buckets = new Buckets();
    private final int perMinute;

    Attempts(int perMinute) {
        this.perMinute = perMinute;
    }

    void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long wait = take(request);
        if (wait > 0) {
            Refusals.tooMany(response, wait);
        } else {
            Refusals.unauthenticated(response);
        }
    }

    /** Counts one attempt from where the request comes; the seconds to wait where there were too many. */
    long take(HttpServletRequest request) {
        return buckets.take(String.valueOf(request.getRemoteAddr()), perMinute);
    }
}
