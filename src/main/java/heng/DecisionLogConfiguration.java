package heng;

import heng.decisionlog.DecisionLog;
import heng.decisionlog.KeyFile;
import heng.decisionlog.Keys;
import heng.decisionlog.LogAddress;
import heng.decisionlog.LogNotOpened;
import heng.rulebook.RuleLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the decision log on its database: a file under the data folder, or the one that is named. */
@Configuration(proxyBeanMethods = false)
class DecisionLogConfiguration {
    private static final Logger LOG = LoggerFactory.getLogger(DecisionLogConfiguration.class);

    @Bean
    DataSource dataSource(@Value("${heng.database}") String database, @Value("${heng.data}") Path data) {
        try {
            Files.createDirectories(data);
        } catch (IOException e) {
            throw LogNotOpened.folder(data.toString());
        }
        if (!Files.isWritable(data)) {
            throw LogNotOpened.folder(data.toString());
        }
        LogAddress address = LogAddress.of(database, data);
        LOG.info("决策记录在 {} / decision log", address.shown());
        return address.openNow();
    }

    /** Apart from all others, so that however many read, what is decided can be recorded. */
    @Bean(defaultCandidate = false)
    DataSource writing(@Value("${heng.database}") String database, @Value("${heng.data}") Path data) {
        return LogAddress.of(database, data).openForWriting();
    }

    /** New ones are made for a new log alone. */
    @Bean
    @DependsOnDatabaseInitialization
    Keys decisionLogKeys(
            DataSource source,
            @Value("${heng.log.keyset}") String keyset,
            @Value("${heng.log.keys}") Path file,
            @Value("${heng.log.rotate-keys}") boolean rotate) {
        if (!keyset.isBlank()) {
            if (rotate) {
                throw LogNotOpened.keysetNotRotated();
            }
            return Keys.of(keyset);
        }
        if (!Files.exists(file) && DecisionLog.hasEntries(source)) {
            throw LogNotOpened.noKeys(file.toString());
        }
        return rotate ? KeyFile.rotate(file) : KeyFile.open(file);
    }

    @Bean
    @DependsOnDatabaseInitialization
    DecisionLog decisionLog(
            DataSource source,
            @Qualifier("writing") DataSource writing,
            Keys keys,
            @Value("${heng.data}") Path data,
            RuleLoader loader) {
        return new DecisionLog(source, writing, keys, data, loader);
    }
}
