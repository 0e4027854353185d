package heng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import heng.access.Access;
import heng.access.Grant;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A key made by the command opens what the command said it would. */
class KeyCommandTest {
    @Test
    void whatIsPrintedStandsInTheFileAndTheKeyDoesNot(@TempDir Path folder) throws Exception {
        Shell shell = Shell.heng("key", "hall", "--scope", "evaluate,read", "--county", "640104");
        assertThat(shell.code()).isZero();
        String key = shell.err()
                .lines()
                .filter(line -> line.startsWith("heng_"))
                .findFirst()
                .orElseThrow();
        assertThat(shell.out()).doesNotContain(key);
        Path file = Files.writeString(folder.resolve("access.yaml"), "keys:\n" + shell.out());
        Grant grant = new Access(file, Set.of("640104"))
                .list()
                .withKey(key, LocalDate.now().plusMonths(11))
                .orElseThrow();
        assertThat(grant.id()).isEqualTo("hall");
        assertThat(grant.scopes()).hasSize(2);
        assertThat(grant.counties()).containsExactly("640104");
        assertThat(Shell.heng("key", "hall").err()).doesNotContain(key);
    }
}
