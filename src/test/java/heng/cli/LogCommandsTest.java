package heng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import heng.decisionlog.Databases;
import heng.decisionlog.EarlierBooks;
import heng.decisionlog.KeyFile;
import heng.decisionlog.LogAddress;
import heng.decisionlog.OpenLog;
import heng.rulebook.RuleBook;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The log from a shell: verified, and decided again by the rule book that it holds itself. */
class LogCommandsTest {
    private static final int DECISIONS = 20;

    @TempDir
    private Path data;

    @Test
    void theLogIsVerifiedAndReplayed() {
        String id = "";
        var source = LogAddress.of("", data).open();
        Databases.migrate(source, "latest");
        try (OpenLog open = OpenLog.on(source, KeyFile.open(data.resolve("keys.json")))) {
            for (ObjectNode request : OpenLog.requests(DECISIONS)) {
                id = open.record(request, OpenLog.START).id().toString();
            }
        }
        Shell verified = Shell.heng("verify-log", "--data", data.toString());
        assertThat(verified.code()).as(verified.err()).isZero();
        assertThat(verified.out()).contains("记录完整：" + (DECISIONS + 1) + " 条");
        Shell all = Shell.heng("replay", "--all", "--data", data.toString(), "--json");
        assertThat(all.code()).as(all.err()).isZero();
        JsonNode replayed = new JsonMapper().readTree(all.out());
        assertThat(replayed.get("identical").asInt()).isEqualTo(DECISIONS);
        assertThat(replayed.get("different")).isEmpty();
        assertThat(Shell.heng("replay", id, "--data", data.toString()).out()).contains("重新认定：1 件逐字节相同");
        assertThat(Shell.heng("replay", "--data", data.toString()).err()).contains("请写一个决定的编号");
    }

    @Test
    void decisionsByABookThatCannotBeReadAreCounted() {
        var source = LogAddress.of("", data).open();
        Databases.migrate(source, "latest");
        RuleBook book;
        try (OpenLog open = OpenLog.on(source, KeyFile.open(data.resolve("keys.json")))) {
            book = EarlierBooks.putUnreadable(open.log);
            open.record(OpenLog.requests(1).get(0), OpenLog.START);
            open.record(OpenLog.requests(1).get(0), book, OpenLog.START);
        }
        Shell all = Shell.heng("replay", "--all", "--data", data.toString());
        assertThat(all.code()).isEqualTo(1);
        assertThat(all.out()).contains("规则包 " + book.fingerprint() + " 本程序读不了，1 件没有重新认定", "重新认定：1 件逐字节相同，0 件不同");
    }

    @Test
    void keysOfAnotherLogAreSaidToBe() {
        var source = LogAddress.of("", data).open();
        Databases.migrate(source, "latest");
        OpenLog.on(source, KeyFile.open(data.resolve("keys.json"))).close();
        Path other = data.resolve("other.json");
        KeyFile.open(other);
        Shell shell = Shell.heng("verify-log", "--data", data.toString(), "--keys", other.toString());
        assertThat(shell.code()).isEqualTo(2);
        assertThat(shell.err()).contains("密钥与决策记录", "--keys");
    }

    @Test
    void whereThereIsNoLogThatIsSaid() {
        Shell shell = Shell.heng("verify-log", "--data", data.resolve("nothing").toString());
        assertThat(shell.code()).isEqualTo(2);
        assertThat(shell.err()).contains("没有决策记录", "--data");
        assertThat(data.resolve("nothing")).doesNotExist();
    }
}
