package heng.decisionlog;

import heng.decisionlog.Entry.Head;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.PreparedStatementCallback;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The database of the log with its keys: an H2 file or PostgreSQL, whose tables Flyway has made. */
final class Store {
    /** Its number stands for "heng" and for nothing else in a database of its own. One message for both questions. */
    private static final String LOCKED_HEAD = "select pg_advisory_xact_lock(1751477863); " + Ledger.HEAD;

    private final JdbcTemplate template;
    private final JdbcClient sql;
    private final TransactionTemplate transactions;
    private final TransactionTemplate snapshots;
    private final Ledger ledger;
    private final Households households;
    private final NamedPersons persons;
    private final boolean embedded;

    Store(DataSource source, Keys keys) {
        this.template = new JdbcTemplate(source);
        this.sql = JdbcClient.create(template);
        DataSourceTransactionManager manager = new DataSourceTransactionManager(source);
        this.transactions = new TransactionTemplate(manager);
        this.snapshots = new TransactionTemplate(manager);
        snapshots.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        snapshots.setReadOnly(true);
        this.ledger = new Ledger(template);
        this.households = new Households(template, keys);
        this.persons = new NamedPersons(template, keys);
        this.embedded = "H2"
                .equals(template.execute(
                        (Connection connection) -> connection.getMetaData().getDatabaseProductName()));
    }

    JdbcClient sql() {
        return sql;
    }

    TransactionTemplate transactions() {
        return transactions;
    }

    /** Transactions that read and see the log as it was at their beginning. */
    TransactionTemplate snapshots() {
        return snapshots;
    }

    Ledger ledger() {
        return ledger;
    }

    Households households() {
        return households;
    }

    NamedPersons persons() {
        return persons;
    }

    /** Whether the database lives in this process. */
    boolean isEmbedded() {
        return embedded;
    }

    /**
     * Where the chain stands. Nobody else appends to it until the transaction ends, also where several instances do; of
     * the embedded database there is one.
     */
    Head lockedHead() {
        return embedded
                ? ledger.head()
                : template.execute(LOCKED_HEAD, (PreparedStatementCallback<Head>) Store::secondAnswer);
    }

    private static Head secondAnswer(PreparedStatement both) throws SQLException {
        both.execute();
        both.getMoreResults();
        try (ResultSet rows = both.getResultSet()) {
            return rows.next() ? Ledger.headOf(rows, 1) : Head.NONE;
        }
    }

    /** The embedded database hands a commit to the operating system only; this waits until it is on the disk. */
    void sync() {
        if (embedded) {
            template.execute("checkpoint sync");
        }
    }

    /** Copies the embedded database while it runs. */
    void backUpTo(Path file) {
        if (!embedded) {
            throw new UnsupportedOperationException("PostgreSQL is copied by pg_basebackup or pg_dump");
        }
        template.update("backup to ?", file.toAbsolutePath().toString());
    }
}
