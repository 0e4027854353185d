package heng.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import org.jspecify.annotations.Nullable;

/** The lines of a stream, one after the other; of one that cannot be read only why not is kept. */
final class Lines {
    private static final int LONGEST = 1 << 20;

    private final BufferedInputStream in;
    private final int most;
    private final long longest;
    private long begun;
    private int number;
    private boolean ended;

    /**
     * The lines of the body of a request, each of which has to arrive in the time there is for a request.
     *
     * @param most how many there may be
     */
    Lines(HttpServletRequest request, int most) throws IOException {
        this.in = new BufferedInputStream(new InTime(request.getInputStream()), 1 << 16);
        this.most = most;
        this.longest = RequestBody.longest(request);
    }

    /** The next line; null after the last. */
    @Nullable
    Line next() {
        begun = System.nanoTime();
        try {
            int first = ended ? -1 : in.read();
            return first < 0 ? null : line(first);
        } catch (IOException e) {
            return last(RequestBody.broken(e));
        }
    }

    private Line line(int first) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean tooLong = false;
        for (int read = first; read >= 0 && read != '\n'; read = in.read()) {
            tooLong |= line.size() == LONGEST;
            if (!tooLong) {
                line.write(read);
            }
        }
        if (number == most) {
            return last(new TooManyLines());
        }
        number++;
        return new Line(number, line.toByteArray(), tooLong ? new RequestTooLarge() : null);
    }

    /** After it nothing is read. */
    private Line last(RuntimeException fault) {
        ended = true;
        number++;
        return new Line(number, new byte[0], fault);
    }

    /** Whether something of the next line has arrived, so that it is not waited for. */
    boolean moreIsHere() throws IOException {
        return !ended && in.available() > 0;
    }

    /** Ends where the line at hand does not come to its end in time. */
    private final class InTime extends FilterInputStream {
        private InTime(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = super.read(into, from, length);
            if (System.nanoTime() - begun > longest) {
                throw new SocketTimeoutException();
            }
            return read;
        }
    }

    /**
     * One line.
     *
     * @param number from 1
     * @param fault why it cannot be read; null: it can
     */
    record Line(int number, byte[] content, @Nullable RuntimeException fault) {

        boolean isBlank() {
            for (byte one : content) {
                if (one != ' ' && one != '\t' && one != '\r') {
                    return false;
                }
            }
            return fault == null;
        }

        /** What stands in it; throws why it cannot be read where it cannot. */
        byte[] bytes() {
            if (fault != null) {
                throw fault;
            }
            return content;
        }
    }
}
