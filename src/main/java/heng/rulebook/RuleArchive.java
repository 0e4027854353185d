package heng.rulebook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Files as one zip, the same for the same files on every machine, and therefore not compressed. */
public final class RuleArchive {
    /** What a zip of rules and cases may unpack to, many times what there is. */
    private static final int LARGEST = 64 << 20;

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private RuleArchive() {}

    /** The zip of the files that decide. */
    public static byte[] of(RuleFiles files) {
        return of(files.deciding());
    }

    /** The zip of these files: path → bytes. */
    public static byte[] of(SortedMap<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(NO_TIME);
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(file.getValue().length);
                entry.setCrc(checksum(file.getValue()));
                zip.putNextEntry(entry);
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static long checksum(byte[] bytes) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes);
        return checksum.getValue();
    }

    /** The rule files of a zip. */
    public static RuleFiles files(byte[] archive) {
        try {
            return RuleFiles.of(unpack(archive));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The files of a zip: path → bytes.
     *
     * @throws IOException where it is no zip, or unpacks to more than any rule book needs
     */
    public static SortedMap<String, byte[]> unpack(byte[] archive) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        int room = LARGEST;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory()) {
                    byte[] bytes = read(zip, room);
                    room -= bytes.length;
                    files.put(entry.getName(), bytes);
                }
            }
        } catch (IllegalArgumentException badName) {
            throw new IOException(badName);
        }
        return files;
    }

    private static byte[] read(InputStream in, int room) throws IOException {
        byte[] bytes = in.readNBytes(room + 1);
        if (bytes.length > room) {
            throw new IOException("unpacks to more than " + LARGEST + " bytes");
        }
        return bytes;
    }
}
