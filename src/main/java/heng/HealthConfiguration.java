package heng;

import heng.decisionlog.DecisionLog;
import heng.publishing.LiveRules;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Whether the service can do what it is for: it has rules, and what it decides can be recorded. */
@Configuration(proxyBeanMethods = false)
class HealthConfiguration {
    private static final String TRIAL =
            "insert into log_household (pseudonym, lookup, sealed, keys) values (?, ?, ?, 'trial')";

    @Bean
    HealthIndicator rulesHealthIndicator(LiveRules live) {
        return () -> live.now().rules().conditions().isEmpty()
                ? Health.down().build()
                : Health.up().build();
    }

    /** Anybody may ask, so the database is asked once a second, by a connection that is kept free for it. */
    @Bean
    HealthIndicator decisionLogHealthIndicator(
            DecisionLog log, @Qualifier("writing") DataSource writing, @Value("${heng.data}") Path data) {
        OnceASecond writable = new OnceASecond(() -> isWritable(writing));
        return () -> log.isSound() && Files.isWritable(data) && writable.getAsBoolean()
                ? Health.up().build()
                : Health.down().build();
    }

    /** Writes a line and takes it back. */
    private static boolean isWritable(DataSource source) {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement trial = connection.prepareStatement(TRIAL)) {
                UUID id = UUID.randomUUID();
                trial.setObject(1, id);
                trial.setBytes(2, id.toString().getBytes(StandardCharsets.US_ASCII));
                trial.setBytes(3, new byte[0]);
                return trial.executeUpdate() == 1;
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            return false;
        }
    }
}
