package heng.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heng.decisionlog.Keys;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where the service cannot do what it is for it does not start, and says in both languages what to do. */
@ExtendWith(OutputCaptureExtension.class)
class StartFaultsTest {
    @TempDir
    private Path data;

    @Test
    void aDamagedFileOfTheLogIsToldAndLeftAsItIs(CapturedOutput out) throws Exception {
        Path file = Files.writeString(data.resolve("decision-log.mv.db"), "nothing of a database".repeat(1_000));
        byte[] before = Files.readAllBytes(file);
        assertThatThrownBy(() -> Service.start(data, "")).isNotNull();
        assertThat(out.getAll())
                .contains("决策记录打不开", "the decision log cannot be opened", "docs/operations.md")
                .doesNotContain("\tat ");
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void aDataFolderThatCannotBeWrittenIsTold(CapturedOutput out) throws Exception {
        Path file = Files.createFile(data.resolve("file"));
        assertThatThrownBy(() -> Service.start(file.resolve("data"), "")).isNotNull();
        assertThat(out.getAll())
                .contains("数据文件夹不能写入", "the data folder cannot be written", "heng.data")
                .doesNotContain("\tat ");
    }

    @Test
    void keysThatAreLostAreNotMadeAnewAndOthersAreRefused(CapturedOutput out) throws Exception {
        try (Service service = Service.start(data, "")) {
            assertThat(service.decide().statusCode()).isEqualTo(200);
        }
        Path keys = data.resolve("keys.json");
        String whole = Files.readString(keys);
        Files.delete(keys);
        assertThatThrownBy(() -> Service.start(data, "")).isNotNull();
        assertThat(out.getAll()).contains("却没有它的密钥文件", "no new keys were made").doesNotContain("\tat ");
        assertThat(keys).doesNotExist();
        Files.writeString(keys, Keys.generate().json());
        assertThatThrownBy(() -> Service.start(data, "")).isNotNull();
        assertThat(out.getAll()).contains("密钥与决策记录不符", "the keys are not those of the decision log");
        assertThatThrownBy(() -> Service.start(data, "", "--heng.log.keyset=" + whole, "--heng.log.rotate-keys=true"))
                .isNotNull();
        assertThat(out.getAll())
                .contains("没有换用新密钥", "heng.log.rotate-keys cannot change the keys in HENG_LOG_KEYSET")
                .doesNotContain("\tat ");
        Files.writeString(keys, whole);
        try (Service service = Service.start(data, "")) {
            assertThat(service.whole()).isTrue();
        }
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsTold(CapturedOutput out) {
        String nobody = "jdbc:postgresql://127.0.0.1:1/heng?user=heng&password=secret";
        assertThatThrownBy(() -> Service.start(data, nobody)).isNotNull();
        assertThat(out.getAll())
                .contains("决策记录打不开", "the decision log cannot be opened")
                .doesNotContain("secret", "\tat ");
    }

    /** The server that comes with the build answers before its disk has anything, unless it is told otherwise. */
    @Test
    void aServerThatForgetsInAPowerFailureIsRefused(CapturedOutput out) throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            String address = postgres.getJdbcUrl("postgres", "postgres");
            assertThatThrownBy(() -> Service.start(data, address)).isNotNull();
            assertThat(JdbcClient.create(postgres.getPostgresDatabase())
                            .sql("select count(*) from pg_tables where schemaname = 'public'")
                            .query(Long.class)
                            .single())
                    .isZero();
        }
        assertThat(out.getAll())
                .contains("关了 fsync", "has fsync switched off", "postgresql.conf")
                .doesNotContain("user=postgres", "\tat ");
    }
}
