package heng.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Worked cases in a folder; the families that they are like stand in the folder {@code families} of its root.
 *
 * @param root the folder that names of families begin in
 * @param part the folder or the one file inside it whose cases are meant
 */
public record CaseFolder(Path root, Path part) {
    private static final String FAMILIES = "families";

    /** The cases in this folder or file; its root is the nearest folder around it with families. */
    public static CaseFolder of(Path part) {
        for (Path around = part; around != null; around = around.getParent()) {
            if (Files.isDirectory(around.resolve(FAMILIES))) {
                return new CaseFolder(around, part);
            }
        }
        Path folder = Files.isDirectory(part) ? part : part.toAbsolutePath().getParent();
        return new CaseFolder(folder == null ? part : folder, part);
    }

    /** The folder of the families. */
    Path families() {
        return root.resolve(FAMILIES);
    }

    /** The files of cases, in the order of their paths. */
    public List<Path> files() {
        try (Stream<Path> walk = Files.walk(part)) {
            return walk.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !file.startsWith(families()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The cases in this file: one, or one for each row of its table.
     *
     * @throws BrokenCase where it cannot be read
     */
    public List<WorkedCase> read(Path file) {
        return CaseFile.read(root, file);
    }
}
