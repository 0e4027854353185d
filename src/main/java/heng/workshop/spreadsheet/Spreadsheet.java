package heng.workshop.spreadsheet;

import heng.rulebook.RuleFiles;
import java.util.List;

/** A table or a parameter of a rules folder as XLSX, and back. The text in the folder stays the source. */
public final class Spreadsheet {
    static final String VALUES = "数值 values";
    static final String ABOUT = "说明 about";

    private Spreadsheet() {}

    /** What can be exported: the files under {@code tables} and {@code parameters}. */
    public static List<String> files(RuleFiles files) {
        return files.all().keySet().stream()
                .filter(file -> file.startsWith("tables/") && file.endsWith(".csv")
                        || file.startsWith("parameters/") && file.endsWith(".yaml"))
                .toList();
    }

    /**
     * The file as XLSX.
     *
     * @param file path inside the folder, for example {@code tables/schemes.csv}; it has to be one of {@link #files}
     */
    public static byte[] write(RuleFiles files, String file) {
        Source source = Source.of(files, file);
        return WorkbookWriter.write(source.text().grid(), source.about());
    }

    /**
     * The text that an edited sheet stands for. Nothing is written; lines that were not edited are the same, byte for
     * byte.
     *
     * @throws BrokenSheet with every fault, where the sheet cannot be taken over
     */
    public static Taken read(RuleFiles files, byte[] xlsx) {
        return new Reading(files, xlsx).taken();
    }

    /**
     * What an edited sheet stands for.
     *
     * @param file the path inside the folder that it was exported from
     * @param before the text now
     * @param after the text that the sheet wants
     */
    public record Taken(String file, String before, String after) {

        /** Whether nothing was edited. */
        public boolean unchanged() {
            return before.equals(after);
        }

        /** The lines that go, as they stand now. */
        public List<String> gone() {
            return only(before, after);
        }

        /** The lines that come. */
        public List<String> come() {
            return only(after, before);
        }

        private static List<String> only(String one, String other) {
            List<String> rest = new java.util.ArrayList<>(one.lines().toList());
            other.lines().forEach(rest::remove);
            return rest;
        }
    }
}
