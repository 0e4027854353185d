package heng.decisionlog;

import heng.decisionlog.Entry.Head;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A note outside the database of how far the log has come: entries cut off at its end are missed by it. */
final class Anchor {
    private static final Logger LOG = LoggerFactory.getLogger(Anchor.class);

    private final Path file;

    Anchor(Path file) {
        this.file = file;
    }

    /** One short line, always as long, over the one before. Where it cannot be written the log goes on all the same. */
    void move(Head head) {
        String line =
                String.format("%019d %s%n", head.sequence(), HexFormat.of().formatHex(head.hash()));
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            out.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.US_ASCII)));
        } catch (IOException e) {
            LOG.warn("无法写下决策记录的末尾 {} / the end of the decision log could not be noted", file);
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
