package heng.cli;

import heng.decisionlog.DecisionLog;
import heng.decisionlog.KeyFile;
import heng.decisionlog.Keys;
import heng.decisionlog.LogAddress;
import heng.decisionlog.LogNotOpened;
import heng.rulebook.RuleLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which decision log, and with which keys. */
final class LogOptions {
    @Option(names = "--database", paramLabel = "JDBC", defaultValue = "${env:HENG_DATABASE:-}")
    private String database = "";

    @Option(names = "--keys", paramLabel = "FILE")
    private @Nullable Path keys;

    /**
     * Opens it.
     *
     * @throws WrongUse where there is no log, or no keys to it, or the service is using its file
     */
    DecisionLog open(Path data) {
        LogAddress address = LogAddress.of(database, data);
        if (!address.exists()) {
            throw new WrongUse(
                    "没有决策记录 " + address.shown() + "，请用 --data 或 --database 指出它在哪里",
                    "There is no decision log " + address.shown() + "; say where it is by --data or --database");
        }
        try {
            return address.log(keys(data), data, new RuleLoader(data.resolve("compiled")));
        } catch (LogNotOpened e) {
            throw new WrongUse(
                    "密钥与决策记录 " + address.shown() + " 不符，请用 --keys 或者环境变量 HENG_LOG_KEYSET 指出它的密钥",
                    "The keys are not those of the decision log " + address.shown()
                            + "; name them by --keys, or set HENG_LOG_KEYSET");
        } catch (RuntimeException e) {
            if (e instanceof WrongUse || e instanceof IllegalArgumentException) {
                throw e;
            }
            throw new WrongUse(
                    "打不开决策记录 " + address.shown() + "。服务正在使用这个文件时，请先停下服务，或者用接口 /api/v1/decision-log/verification",
                    "The decision log " + address.shown()
                            + " cannot be opened. While the service uses the file stop it, or ask /api/v1/decision-log/verification");
        }
    }

    private Keys keys(Path data) {
        String keyset = System.getenv().getOrDefault("HENG_LOG_KEYSET", "");
        Path file = keys == null ? data.resolve("keys.json") : keys;
        if (keyset.isBlank() && !Files.exists(file)) {
            throw new WrongUse(
                    "没有密钥文件 " + file + "，请用 --keys 指出，或者设置环境变量 HENG_LOG_KEYSET",
                    "There is no file of keys " + file + "; name it by --keys, or set HENG_LOG_KEYSET");
        }
        return keyset.isBlank() ? KeyFile.open(file) : Keys.of(keyset);
    }
}
