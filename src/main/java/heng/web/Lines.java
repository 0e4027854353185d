package heng.web;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import org.jspecify.annotations.Nullable;

/** The lines of a stream, one after the other; of one that is too long only that it was is kept. */
final class Lines {
    private static final int LONGEST = 1 << 20;

    private final BufferedInputStream in;
    private final int most;
    private int number;

    /**
     * The lines of a stream.
     *
     * @param most how many there may be
     */
    Lines(InputStream in, int most) {
        this.in = new BufferedInputStream(in, 1 << 16);
        this.most = most;
    }

    /**
     * The next line; null after the last.
     *
     * @throws RequestTooSlow where nothing comes for too long
     * @throws RequestCutOff where the stream breaks off
     */
    @Nullable
    Line next() {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean tooLong = false;
        int read = number > most ? -1 : read();
        if (read < 0) {
            return null;
        }
        while (read >= 0 && read != '\n') {
            tooLong |= line.size() == LONGEST;
            if (!tooLong) {
                line.write(read);
            }
            read = read();
        }
        number++;
        return new Line(number, line.toByteArray(), tooLong, number > most);
    }

    private int read() {
        try {
            return in.read();
        } catch (SocketTimeoutException e) {
            throw new RequestTooSlow();
        } catch (IOException e) {
            throw new RequestCutOff();
        }
    }

    /** Whether something of the next line has arrived, so that it is not waited for. */
    boolean moreIsHere() throws IOException {
        return in.available() > 0;
    }

    /** One line with its number, from 1. */
    record Line(int number, byte[] content, boolean tooLong, boolean beyond) {

        boolean isBlank() {
            for (byte one : content) {
                if (one != ' ' && one != '\t' && one != '\r') {
                    return false;
                }
            }
            return !tooLong && !beyond;
        }

        /**
         * What stands in it.
         *
         * @throws RequestTooLarge where it is larger than one request may be
         * @throws TooManyLines where there are too many before it; nothing is read after that
         */
        byte[] bytes() {
            if (beyond) {
                throw new TooManyLines();
            }
            if (tooLong) {
                throw new RequestTooLarge();
            }
            return content;
        }
    }
}
