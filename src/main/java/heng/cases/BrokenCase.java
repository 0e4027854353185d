package heng.cases;

import heng.law.Text;
import java.nio.file.Path;

/** A case that cannot be run: where, what is wrong and how to mend it. */
public final class BrokenCase extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Path file;
    private final int line;
    private final int column;
    private final transient Text text;

    BrokenCase(Path file, int line, int column, Text text) {
        super(file + ":" + line + ":" + column + "  " + text.zh() + " / " + text.en());
        this.file = file;
        this.line = line;
        this.column = column;
        this.text = text;
    }

    public Path file() {
        return file;
    }

    /** From 1. */
    public int line() {
        return line;
    }

    /** From 1. */
    public int column() {
        return column;
    }

    public Text text() {
        return text;
    }
}
