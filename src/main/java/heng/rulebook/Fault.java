package heng.rulebook;

/**
 * Something wrong in a file of the rules folder.
 *
 * @param file path inside the folder
 * @param line from 1; 0 for the file as a whole
 * @param column from 1; 0 where only the line is known
 */
public record Fault(String file, int line, int column, String zh, String en) {

    /** {@code file:line:column  中文 / English}, as an editor or a terminal can follow it. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column + "  " + zh + " / " + en;
    }
}
