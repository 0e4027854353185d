package heng.web;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The lines of a stream, one after the other; of one that cannot be read only why not is kept. */
final class Lines {
    private static final int LONGEST = 1 << 20;

    private final BufferedInputStream in;
    private final int most;
    private int number;
    private boolean ended;

    /**
     * The lines of a stream.
     *
     * @param most how many there may be
     */
    Lines(InputStream in, int most) {
        this.in = new BufferedInputStream(in, 1 << 16);
        this.most = most;
    }

    /** The next line; null after the last. */
    @Nullable
    Line next() {
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
