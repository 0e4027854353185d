package heng.decisionlog;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.h2.tools.Restore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;

/** A copy taken while decisions are being recorded is restored, and is whole: everything recorded before it is in it. */
class BackupTest {
    private final Set<UUID> recorded = ConcurrentHashMap.newKeySet();

    @Test
    void theFileIsCopiedWhileItIsWritten(@TempDir Path folder) throws Exception {
        try (OpenLog open = OpenLog.on(Databases.H2)) {
            Path backup = folder.resolve("backup.zip");
            Set<UUID> before = whileRecording(open, () -> open.log.backUpTo(backup));
            Restore.execute(backup.toString(), folder.resolve("restored").toString(), null);
            restored(
                    open,
                    "jdbc:h2:file:" + folder.resolve("restored").toAbsolutePath()
                            + "/decision-log;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE",
                    before);
        }
    }

    /** What pg_basebackup does, by hand: the binaries that come with the build have only the server. */
    @Test
    void theServerIsCopiedWhileItIsWritten(@TempDir Path folder) throws Exception {
        Path original = folder.resolve("original");
        Path copy = folder.resolve("copy");
        try (EmbeddedPostgres server = Databases.durable()
                .setDataDirectory(original.toFile())
                .setCleanDataDirectory(false)
                .start()) {
            HikariDataSource source = Databases.at(server.getJdbcUrl("postgres", "postgres"));
            Databases.migrate(source, "latest");
            try (OpenLog open = OpenLog.on(source, Keys.generate())) {
                Set<UUID> before = whileRecording(open, () -> baseBackup(server, original, copy));
                try (EmbeddedPostgres other = Databases.durable()
                        .setDataDirectory(copy.toFile())
                        .setCleanDataDirectory(false)
                        .setPGStartupWait(Duration.ofMinutes(1))
                        .start()) {
                    restored(open, other.getJdbcUrl("postgres", "postgres"), before);
                }
            }
        }
    }

    private Set<UUID> whileRecording(OpenLog open, Backup backup) throws Exception {
        List<ObjectNode> requests = OpenLog.requests(50);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        for (int i = 0; i < 600; i++) {
            ObjectNode request = requests.get(i % requests.size());
            threads.submit(
                    () -> recorded.add(open.record(request, OpenLog.START).id()));
        }
        while (recorded.size() < 100) {
            Thread.sleep(5);
        }
        Set<UUID> before = Set.copyOf(recorded);
        backup.take();
        threads.shutdown();
        assertThat(threads.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        return before;
    }

    private static void restored(OpenLog open, String address, Set<UUID> before) {
        try (OpenLog copy = OpenLog.at(address, open.keys)) {
            Verification verified = copy.log.verify();
            assertThat(verified.faults()).isEmpty();
            assertThat(verified.entries()).isGreaterThan(before.size());
            assertThat(before).allMatch(id -> copy.log.find(id).isPresent());
            copy.record(OpenLog.requests(1).get(0), OpenLog.START);
            assertThat(copy.log.verify().faults()).isEmpty();
        }
    }

    private static void baseBackup(EmbeddedPostgres server, Path original, Path copy) throws Exception {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute("select pg_backup_start('test', true)");
            copy(original, copy);
            try (ResultSet stop = sql.executeQuery("select labelfile from pg_backup_stop(false)")) {
                assertThat(stop.next()).isTrue();
                Files.writeString(copy.resolve("backup_label"), stop.getString(1));
            }
            copy(original.resolve("pg_wal"), copy.resolve("pg_wal"));
            Files.setPosixFilePermissions(copy, PosixFilePermissions.fromString("rwx------"));
            Files.deleteIfExists(copy.resolve("postmaster.pid"));
            Files.deleteIfExists(copy.resolve("epg-lock"));
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes about) throws IOException {
                Files.createDirectories(to.resolve(from.relativize(folder).toString()));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes about) throws IOException {
                try {
                    Files.write(to.resolve(from.relativize(file).toString()), Files.readAllBytes(file));
                } catch (NoSuchFileException gone) {
                    assertThat(file.getFileName().toString()).isNotEqualTo("PG_VERSION");
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private interface Backup {
        void take() throws Exception;
    }
}
