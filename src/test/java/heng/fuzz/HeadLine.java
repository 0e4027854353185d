package heng.fuzz;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** A line of the head of an answer, or of its chunks, as it comes over a bare socket. */
public final class HeadLine {
    private HeadLine() {}

    /**
     * The next line without its end.
     *
     * @throws EOFException where the service closed the connection
     */
    public static String read(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder(80);
        int read = in.read();
        for (; read >= 0 && read != '\n'; read = in.read()) {
            if (read != '\r') {
                line.append((char) read);
            }
        }
        if (read < 0) {
            throw new EOFException("the service closed the connection");
        }
        return line.toString();
    }
}
