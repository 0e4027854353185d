package heng.decisionlog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A file that holds the keys of the log, readable by its owner alone. */
public final class KeyFile {
    private static final Logger LOG = LoggerFactory.getLogger(KeyFile.class);

    private KeyFile() {}

    /** The keys in the file; new ones, written to it, where there is none. */
    public static Keys open(Path file) {
        try {
            if (Files.exists(file)) {
                return Keys.of(Files.readString(file));
            }
            Keys keys = Keys.generate();
            write(file, keys);
            LOG.warn("新建了决策记录的密钥 {}，请另行妥善备份，丢失后记录无法读出 / new keys, back them up apart from the data", file);
            return keys;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts a new key in use and keeps the older ones beside it. */
    public static Keys rotate(Path file) {
        try {
            Keys rotated = open(file).rotated();
            write(file, rotated);
            LOG.info("决策记录换用了新密钥 / the decision log has new keys in use");
            return rotated;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** On the disk before anything is sealed with them: a log without its keys is lost. */
    private static void write(Path file, Keys keys) throws IOException {
        WholeFile.write(file, keys.json().getBytes(StandardCharsets.UTF_8));
    }
}
