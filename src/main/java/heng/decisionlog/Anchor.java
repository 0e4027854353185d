package heng.decisionlog;

import heng.decisionlog.Entry.Head;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A note outside the database of how far the log has come: entries cut off at its end are missed by it. */
final class Anchor {
    private static final Logger LOG = LoggerFactory.getLogger(Anchor.class);

    /** A number that is one of {@code long}, and a hash. */
    private static final Pattern LINE = Pattern.compile("0*(\\d{1,18}) ([0-9a-f]{64})\\s*");

    /** As many as the largest number has. */
    private static final int DIGITS = 19;

    private final Path file;

    Anchor(Path file) {
        this.file = file;
    }

    /**
     * One short line over the one before: always as long and within one sector, so that it is never there in part. Where
     * it cannot be written the log goes on all the same.
     */
    void move(Head head) {
        String number = Long.toString(head.sequence());
        String line = "0".repeat(DIGITS - number.length()) + number + " "
                + HexFormat.of().formatHex(head.hash()) + System.lineSeparator();
        try {
            put(line.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            LOG.warn("无法写下决策记录的末尾 {} / the end of the decision log could not be noted", file);
        }
    }

    private void put(byte[] line) throws IOException {
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.WRITE)) {
            out.write(ByteBuffer.wrap(line));
            if (out.size() != line.length) {
                out.truncate(line.length);
            }
        } catch (NoSuchFileException e) {
            WholeFile.write(file, line);
        }
    }

    /**
     * What was noted last; empty where nothing was.
     *
     * @throws IOException where it cannot be read, or is no such note
     */
    Optional<Head> read() throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Matcher line = LINE.matcher(Files.readString(file, StandardCharsets.ISO_8859_1));
        if (!line.matches()) {
            throw new IOException("no note of the end of the decision log");
        }
        return Optional.of(
                new Head(Long.parseLong(line.group(1)), HexFormat.of().parseHex(line.group(2))));
    }
}
