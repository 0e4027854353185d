package heng.decisionlog;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * What the embedded database stands on. It cannot go on after a write that failed: whoever asks it then waits for ever. So
 * it is not asked to write where the disk is nearly full, and never again after a write that failed all the same.
 */
final class Ground {
    private static final Logger LOG = LoggerFactory.getLogger(Ground.class);
    private static final long LEAST_SPACE = 64L << 20;

    private final Path data;
    private final boolean embedded;
    private volatile boolean broken;

    Ground(Path data, boolean embedded) {
        this.data = data;
        this.embedded = embedded;
    }

    /** Whether there is room for what is still to come, and every write has held. */
    boolean isFirm() {
        return !broken && hasSpace();
    }

    private boolean hasSpace() {
        return data.toFile().getUsableSpace() >= LEAST_SPACE; // a file store would read the table of mounts
    }

    /**
     * Asks for firm ground where the database needs it.
     *
     * @throws LogUnavailable where it is not
     */
    void ask() {
        if (embedded && !isFirm()) {
            throw new LogUnavailable(null);
        }
    }

    /** A write has failed; that no connection was free in time is no failed write, and the next may hold. */
    void gaveWay(@Nullable Throwable why) {
        boolean begun = !(why instanceof CannotCreateTransactionException)
                && !(why instanceof CannotGetJdbcConnectionException);
        if (embedded && begun && !broken) {
            broken = true;
            LOG.error(
                    "决策记录的文件写入失败，不再写入；请检查磁盘，然后重新启动"
                            + " / a write to the decision log failed and nothing more is written; see to the disk, then start again");
        }
    }
}
