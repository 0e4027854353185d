package heng.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.util.concurrent.TimeUnit;

/** The body of a request, of half a minute at the most and, unless more is allowed, of one mebibyte. */
final class RequestBody {
    private static final int LARGEST = 1 << 20;
    private static final int SOME = 1 << 14;
    private static final long LONGEST = TimeUnit.SECONDS.toNanos(30);

    private RequestBody() {}

    /**
     * The whole body.
     *
     * @throws RequestTooLarge where it is larger than may be
     * @throws RequestTooSlow where it does not arrive in time
     * @throws RequestCutOff where it does not come to its end
     */
    static byte[] of(HttpServletRequest request) {
        return of(request, LARGEST);
    }

    /**
     * The whole body.
     *
     * @param largest how many bytes it may have
     * @throws RequestTooLarge where it is larger than may be
     * @throws RequestTooSlow where it does not arrive in time
     * @throws RequestCutOff where it does not come to its end
     */
    static byte[] of(HttpServletRequest request, int largest) {
        if (request.getContentLengthLong() > largest) {
            throw new RequestTooLarge();
        }
        try (InputStream in = request.getInputStream()) {
            return read(in, largest);
        } catch (SocketTimeoutException e) {
            throw new RequestTooSlow();
        } catch (IOException e) {
            throw new RequestCutOff();
        }
    }

    private static byte[] read(InputStream in, int largest) throws IOException {
        long begun = System.nanoTime();
        ByteArrayOutputStream body = new ByteArrayOutputStream(SOME);
        byte[] some = new byte[SOME];
        for (int read = in.read(some); read >= 0; read = in.read(some)) {
            body.write(some, 0, read);
            if (body.size() > largest) {
                throw new RequestTooLarge();
            }
            if (System.nanoTime() - begun > LONGEST) {
                throw new RequestTooSlow();
            }
        }
        return body.toByteArray();
    }
}
