package heng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A good rule book broken in every way that happens to people: each fault is named with its place and how to mend it,
 * and nothing else is said. Descriptions with their expected output: {@code src/test/resources/breakages}; written
 * anew, to be read by eye, with {@code -Dbreakages.write=true}.
 */
class BreakagesTest {
    private static final Path DESCRIPTIONS = Path.of("src/test/resources/breakages");

    @TempDir
    private Path folder;

    static List<Path> breakages() throws IOException {
        try (Stream<Path> files = Files.list(DESCRIPTIONS)) {
            return files.sorted().toList();
        }
    }

    @Test
    void thereAreEnoughOfThem() throws IOException {
        assertThat(breakages()).hasSizeGreaterThanOrEqualTo(60);
    }

    @Test
    void nothingIsSaidAgainstTheGoodOne() {
        Shell shell = Shell.heng("check", "--data=target/heng-data", "--cases", "fixtures/errors");
        assertThat(shell.out()).contains("规则没有错误");
        assertThat(shell.code()).isZero();
    }

    @ParameterizedTest
    @MethodSource("breakages")
    void everyFaultIsSaidWithItsPlaceAndHowToMendIt(Path description) throws IOException {
        Breakage breakage = Breakage.in(description);
        Path rules = Folders.copy(Path.of("rules"), folder.resolve("rules"));
        breakage.breakIn(rules);
        Shell shell = Shell.heng("check", "--data=target/heng-data", "--rules", rules.toString());
        String output = shell.out().replace(folder + "/", "");
        if (Boolean.getBoolean("breakages.write")) {
            breakage.write(output);
        } else {
            assertThat(output).isEqualTo(breakage.expected());
        }
        assertThat(shell.code()).isEqualTo(1);
        assertThat(shell.err()).isEmpty();
        assertThat(output).doesNotContain("Exception", "\tat ", "lambda", "heng.rules.P");
    }
}
