package heng.decisionlog;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Assertions;

/** Both databases for real: an H2 file, and PostgreSQL from its own binaries; each test gets an empty one. */
public enum Databases {
    H2 {
        @Override
        String address() throws IOException {
            Path folder = Files.createDirectories(Path.of("target/decision-logs"));
            return LogAddress.of("", Files.createTempDirectory(folder, "h2")).jdbc();
        }
    },
    POSTGRESQL {
        @Override
        String address() throws SQLException {
            String name = "log" + NUMBER.incrementAndGet();
            try (Connection connection = Server.POSTGRES.getPostgresDatabase().getConnection()) {
                connection.createStatement().execute("create database " + name);
            }
            return Server.POSTGRES.getJdbcUrl("postgres", name);
        }
    };

    private static final AtomicInteger NUMBER = new AtomicInteger();

    abstract String address() throws IOException, SQLException;

    /** An empty database with the tables of the latest version. */
    HikariDataSource open() {
        HikariDataSource source = empty();
        migrate(source, "latest");
        return source;
    }

    HikariDataSource empty() {
        try {
            return at(address());
        } catch (IOException | SQLException e) {
            return Assertions.fail(e);
        }
    }

    static HikariDataSource at(String address) {
        HikariDataSource source = new HikariDataSource();
        source.setJdbcUrl(address);
        source.setMinimumIdle(1);
        source.addDataSourceProperty("reWriteBatchedInserts", "true");
        return source;
    }

    public static void migrate(HikariDataSource source, String version) {
        Flyway.configure()
                .dataSource(source)
                .locations(
                        "classpath:db/migration/common",
                        "classpath:db/migration/{vendor}".replace("{vendor}", vendor(source)))
                .target(version)
                .load()
                .migrate();
    }

    private static String vendor(HikariDataSource source) {
        return source.getJdbcUrl().startsWith("jdbc:h2:") ? "h2" : "postgresql";
    }

    /** A server as it has to be in service; by itself this one answers before what is written is on the disk. */
    public static EmbeddedPostgres.Builder durable() {
        return EmbeddedPostgres.builder().setServerConfig("fsync", "on").setServerConfig("synchronous_commit", "on");
    }

    private static final class Server {
        private static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                return durable().start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
