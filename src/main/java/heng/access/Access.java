package heng.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keys and users as the file has them now: what was changed in it counts within a second, without a new start. */
public final class Access {
    private static final Logger LOG = LoggerFactory.getLogger(Access.class);
    private static final long PAUSE = TimeUnit.SECONDS.toNanos(1);

    private final Path file;
    private final Set<String> counties;
    private volatile AccessList list;
    private volatile long looked = System.nanoTime();
    private Mark mark;

    /**
     * Reads the file.
     *
     * @param counties codes of the counties that there are
     * @throws BrokenAccess where anything is wrong with it
     */
    public Access(Path file, Set<String> counties) {
        this.file = file;
        this.counties = Set.copyOf(counties);
        this.mark = Mark.of(file);
        this.list = AccessFile.read(file, this.counties);
    }

    /** Everybody who may ask now; of a file that has become unreadable what it said before. */
    public AccessList list() {
        if (System.nanoTime() - looked > PAUSE) {
            look();
        }
        return list;
    }

    private synchronized void look() {
        looked = System.nanoTime();
        Mark now = Mark.of(file);
        if (now.equals(mark)) {
            return;
        }
        mark = now;
        try {
            list = AccessFile.read(file, counties);
            LOG.info("密钥和用户文件已重新读入 / keys and users were read again");
        } catch (BrokenAccess e) {
            LOG.error("{}\n仍按原来的内容 / what it said before stays in force", e.getMessage());
        }
    }

    /** By what a change shows. */
    private record Mark(long changed, long size, Object identity) {
        static Mark of(Path file) {
            try {
                BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
                return new Mark(
                        attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS),
                        attributes.size(),
                        String.valueOf(attributes.fileKey()));
            } catch (IOException e) {
                return new Mark(0, 0, "");
            }
        }
    }
}
