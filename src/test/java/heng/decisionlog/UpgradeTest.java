package heng.decisionlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Data of an earlier version go on: what was recorded in its tables is found and verified in those of the latest. */
class UpgradeTest {
    @ParameterizedTest
    @EnumSource
    void whatTheFirstVersionRecordedIsKept(Databases database) {
        HikariDataSource source = database.empty();
        Databases.migrate(source, "1");
        Keys keys = Keys.generate();
        String address = source.getJdbcUrl();
        UUID recorded;
        try (OpenLog first = OpenLog.on(source, keys)) {
            recorded = first.record(OpenLog.requests(1).get(0), OpenLog.START).id();
        }
        HikariDataSource later = Databases.at(address);
        Databases.migrate(later, "latest");
        try (OpenLog latest = OpenLog.on(later, keys)) {
            assertThat(latest.log.find(recorded).orElseThrow().content()).isNotNull();
            latest.record(OpenLog.requests(1).get(0), OpenLog.START);
            assertThat(latest.log.verify().faults()).isEmpty();
            JdbcClient sql = JdbcClient.create(later);
            assertThat(sql.sql("select table_name from information_schema.table_constraints where constraint_type ="
                                    + " 'FOREIGN KEY' and table_name in ('log_entry', 'log_payload')")
                            .query(String.class)
                            .list())
                    .as("what every entry would pay for, and the verification does")
                    .isEmpty();
            assertThatThrownBy(() -> sql.sql("delete from log_entry").update())
                    .rootCause()
                    .hasMessageContaining("never changed");
        }
    }
}
