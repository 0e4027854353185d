package heng.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Copies a folder, so that a test may break it. */
final class Folders {
    private Folders() {}

    static Path copy(Path from, Path to) throws IOException {
        try (Stream<Path> walk = Files.walk(from)) {
            for (Path one : walk.toList()) {
                Files.createDirectories(to.resolve(from.relativize(one)).getParent());
                Files.copy(one, to.resolve(from.relativize(one)));
            }
        }
        return to;
    }
}
