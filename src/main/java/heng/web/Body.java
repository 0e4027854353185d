package heng.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;

/** The body of a request, which may not be larger than one mebibyte. */
final class Body {
    static final int LARGEST = 1 << 20;

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
