package heng.decisionlog;

import heng.decisionlog.Entry.Head;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;
import java.util.Optional;

/** A note outside the database of how far the log has come: entries cut off at its end are missed by it. */
final class Anchor {
    private final Path file;

    Anchor(Path file) {
        this.file = file;
    }

    void move(Head head) {
        try {
            Path part = file.resolveSibling(file.getFileName() + ".part");
            Files.writeString(part, head.sequence() + " " + HexFormat.of().formatHex(head.hash()));
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<Head> read() {
        try {
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            String[] words = Files.readString(file).strip().split(" ");
            return Optional.of(new Head(Long.parseLong(words[0]), HexFormat.of().parseHex(words[1])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
