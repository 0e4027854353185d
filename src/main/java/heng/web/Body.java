package heng.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;

/** What was sent, no further than one request may go. */
final class Body {
    private static final int LARGEST = 1 << 20;

    private Body() {}

    static byte[] of(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > LARGEST) {
            throw new RequestTooLarge();
        }
        try (InputStream in = request.getInputStream()) {
            byte[] body = in.readNBytes(LARGEST + 1);
            if (body.length > LARGEST) {
                throw new RequestTooLarge();
            }
            return body;
        }
    }
}
