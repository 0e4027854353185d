package heng.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/** The command as a shell runs it: what it printed, what it complained of, and its exit code. */
record Shell(int code, String out, String err) {

    /** Runs the command with nothing on standard input. */
    static Shell heng(String... arguments) {
        return reading("", arguments);
    }

    /** Runs the command with this on standard input. */
    static Shell reading(String in, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Heng.run(
                new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                new PrintWriter(out),
                new PrintWriter(err),
                arguments);
        return new Shell(code, out.toString(), err.toString());
    }
}
