package heng.decisionlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;

/** The embedded database is not asked again after a failed write, and is after a wait for a connection in vain. */
@Timeout(120)
class GroundTest {
    @TempDir
    private Path folder;

    @AfterEach
    void mend() {
        FailingFiles.fail(false);
    }

    @Test
    void afterAWriteThatFailedNothingMoreIsWritten() {
        HikariDataSource source = onAFailingDisk("");
        ObjectNode request = OpenLog.requests(1).get(0);
        try (OpenLog open = OpenLog.on(source, Keys.generate())) {
            open.record(request, OpenLog.START);
            assertThat(open.log.isSound()).isTrue();
            FailingFiles.fail(true);
            assertThatThrownBy(() -> open.record(request, OpenLog.START)).isInstanceOf(LogUnavailable.class);
            assertThat(open.log.isSound()).isFalse();
            FailingFiles.fail(false);
            assertThatThrownBy(() -> open.record(request, OpenLog.START)).isInstanceOf(LogUnavailable.class);
        }
    }

    /** The commit itself goes to the disk here, before anybody asks for it. */
    @Test
    void aWriteThatFailsWithinTheTransactionIsOneToo() {
        HikariDataSource source = onAFailingDisk(";WRITE_DELAY=0");
        ObjectNode request = OpenLog.requests(1).get(0);
        try (OpenLog open = OpenLog.on(source, Keys.generate())) {
            open.record(request, OpenLog.START);
            FailingFiles.fail(true);
            assertThatThrownBy(() -> open.record(request, OpenLog.START)).isInstanceOf(LogUnavailable.class);
            assertThat(open.log.isSound()).isFalse();
        }
    }

    private HikariDataSource onAFailingDisk(String settings) {
        FailingFiles.register();
        HikariDataSource source = Databases.at("jdbc:h2:failing:" + folder.toAbsolutePath()
                + "/decision-log;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE" + settings);
        Databases.migrate(source, "latest");
        return source;
    }

    @Test
    void aWaitForAConnectionInVainIsNoFailedWrite() throws Exception {
        HikariDataSource source = Databases.H2.open();
        source.setConnectionTimeout(500);
        ObjectNode request = OpenLog.requests(1).get(0);
        try (OpenLog open = OpenLog.on(source, Keys.generate())) {
            List<Connection> taken = new ArrayList<>();
            for (int i = 0; i < source.getMaximumPoolSize(); i++) {
                taken.add(source.getConnection());
            }
            assertThatThrownBy(() -> open.record(request, OpenLog.START)).isInstanceOf(LogUnavailable.class);
            assertThat(open.log.isSound()).isTrue();
            for (Connection one : taken) {
                one.close();
            }
            open.record(request, OpenLog.START);
            assertThat(open.log.verify().isWhole()).isTrue();
        }
    }
}
