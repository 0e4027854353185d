package heng.web;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The lines of a stream, one after the other; of one that is too long only that it was is kept. */
final class Lines {
    private static final int LONGEST = 1 << 20;

    private final BufferedInputStream in;
    private int number;

    Lines(InputStream in) {
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    /** The next line; null after the last. */
    @Nullable
    Line next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean tooLong = false;
        int read = in.read();
        if (read < 0) {
            return null;
        }
        while (read >= 0 && read != '\n') {
            tooLong |= line.size() == LONGEST;
            if (!tooLong) {
                line.write(read);
            }
            read = in.read();
        }
        number++;
        return new Line(number, line.toByteArray(), tooLong);
    }

    /** Whether something of the next line has arrived, so that it is not waited for. */
    boolean moreIsHere() throws IOException {
        return in.available() > 0;
    }

    /** One line with its number, from 1. */
    record Line(int number, byte[] content, boolean tooLong) {

        boolean isBlank() {
            for (byte one : content) {
                if (one != ' ' && one != '\t' && one != '\r') {
                    return false;
                }
            }
            return !tooLong;
        }

        /**
         * What stands in it.
         *
         * @throws RequestTooLarge where it is larger than one request may be
         */
        byte[] bytes() {
            if (tooLong) {
                throw new RequestTooLarge();
            }
            return content;
        }
    }
}
