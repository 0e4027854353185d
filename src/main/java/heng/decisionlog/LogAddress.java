package heng.decisionlog;

import com.zaxxer.hikari.HikariDataSource;
import heng.rulebook.RuleLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Where the log is: a file in the data folder, or the database that is named.
 *
 * @param jdbc address of the database; the password stands in it
 * @param shown the same for people, without what follows the name
 */
public record LogAddress(String jdbc, String shown) {
    /** Kilobytes of pages in memory: each entry touches some page of its household, and 16 MB hold few of a long log. */
    private static final int CACHE = 64 << 10;

    private static final String FILE = "jdbc:h2:file:%s;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;CACHE_SIZE=" + CACHE;
    /** Milliseconds for a connection; an answer of the database may take twelve times as long. */
    private static final long LONGEST_WAIT = 5_000;

    /**
     * An instance that stands still lets go of what it has locked before those who wait elsewhere give up for good. And
     * what is committed is on the disk, also of a server that otherwise answers before.
     */
    private static final String SESSION = "set lock_timeout = '10s'; set idle_in_transaction_session_timeout = '30s';"
            + " select set_config('synchronous_commit', 'on', false) where current_setting('synchronous_commit') = 'off'";

    private static final int READERS = 10;
    private static final int WRITERS = 2;
    private static final String ENDING = ".mv.db";

    /**
     * The address.
     *
     * @param database {@code jdbc:postgresql://…}; blank: the file in the data folder
     */
    public static LogAddress of(String database, Path data) {
        Path file = data.toAbsolutePath().resolve("decision-log");
        return database.isBlank()
                ? new LogAddress(FILE.formatted(file), file + ENDING)
                : new LogAddress(database, database.replaceAll("[?;].*", ""));
    }

    /** Whether there is a database; of a server it is taken to be there. */
    public boolean exists() {
        return !shown.endsWith(ENDING) || Files.exists(Path.of(shown));
    }

    /**
     * The database, which has answered.
     *
     * @throws LogNotOpened where it does not answer, is none, or does not keep what is written through a power failure
     */
    public HikariDataSource openNow() {
        HikariDataSource source = open();
        try (Connection connection = source.getConnection()) {
            connection.isValid((int) (LONGEST_WAIT / 1000));
            if (!isServer() || waitsForItsDisk(connection)) {
                return source;
            }
        } catch (SQLException | RuntimeException e) {
            source.close();
            throw LogNotOpened.database(shown);
        }
        source.close();
        throw LogNotOpened.notDurable(shown);
    }

    private static boolean waitsForItsDisk(Connection server) throws SQLException {
        try (Statement sql = server.createStatement();
                ResultSet fsync = sql.executeQuery("show fsync")) {
            return fsync.next() && fsync.getString(1).equals("on");
        }
    }

    /** The database. */
    public HikariDataSource open() {
        return open(READERS);
    }

    /** The same for the one who writes and for trying whether that is possible. */
    public HikariDataSource openForWriting() {
        return open(WRITERS);
    }

    private boolean isServer() {
        return jdbc.startsWith("jdbc:postgresql:");
    }

    private HikariDataSource open(int most) {
        HikariDataSource source = new HikariDataSource();
        source.setMaximumPoolSize(most);
        source.setJdbcUrl(jdbc);
        source.setMinimumIdle(1);
        source.setConnectionTimeout(LONGEST_WAIT);
        source.addDataSourceProperty("reWriteBatchedInserts", "true");
        if (isServer()) {
            // else a failed batch is told with the values of its rows, and they end up in a log
            source.addDataSourceProperty("logServerErrorDetail", "false");
            source.setConnectionInitSql(SESSION);
            source.addDataSourceProperty("socketTimeout", Long.toString(LONGEST_WAIT / 1000 * 12));
        }
        return source;
    }

    /** The log in it, whose tables are there. */
    public DecisionLog log(Keys keys, Path data, RuleLoader loader) {
        return new DecisionLog(open(), keys, data, loader);
    }
}
