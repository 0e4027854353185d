package heng.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.util.concurrent.TimeUnit;

/** The body of a request: it arrives in the time there is for it and has, unless more is allowed, one mebibyte at the most. */
final class RequestBody {
    private static final int LARGEST = 1 << 20;
    private static final int SOME = 1 << 14;
    private static final String LONGEST = "heng.receive-seconds";

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
            return read(in, largest, longest(request));
        } catch (IOException e) {
            throw broken(e);
        }
    }

    /** Why it could not be read: it came too slowly, or not to its end. */
    static RuntimeException broken(IOException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SocketTimeoutException) {
                return new RequestTooSlow();
            }
        }
        return new RequestCutOff();
    }

    /** The time there is for a request, or a line of one, as the service is set; nanoseconds. */
    static long longest(HttpServletRequest request) {
        return TimeUnit.SECONDS.toNanos(
                Long.parseLong(request.getServletContext().getInitParameter(LONGEST)));
    }

    private static byte[] read(InputStream in, int largest, long longest) throws IOException {
        long begun = System.nanoTime();
        ByteArrayOutputStream body = new ByteArrayOutputStream(SOME);
        byte[] some = new byte[SOME];
        for (int read = in.read(some); read >= 0; read = in.read(some)) {
            body.write(some, 0, read);
            if (body.size() > largest) {
                throw new RequestTooLarge();
            }
            if (System.nanoTime() - begun > longest) {
                throw new RequestTooSlow();
            }
        }
        return body.toByteArray();
    }
}
