package heng.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;

/** The body of a request, of one mebibyte at the most. */
final class RequestBody {
    private static final int LARGEST = 1 << 20;

    private RequestBody() {}

    /**
     * The whole body.
     *
     * @throws RequestTooLarge where it is larger than may be
     */
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
