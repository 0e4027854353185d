package heng.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Rules are code in other people's hands: nothing but facts, parameters and verbs can be reached from one. Each file
 * under {@code src/test/resources/hostile} is an attempt, and is refused by reading alone.
 */
class SandboxTest {
    /** No more than the attempts refer to, so that each is read in no time. */
    private static final RuleFiles RULES = RuleFiles.in(Path.of("rules"));

    private static final Path HOSTILE = Path.of("src/test/resources/hostile");
    private static final String FILE = "schemes/common/hostile.drl";

    static List<Path> attempts() throws IOException {
        try (Stream<Path> files = Files.list(HOSTILE)) {
            return files.sorted().toList();
        }
    }

    @Test
    void thereAreEnoughOfThem() throws IOException {
        assertThat(attempts()).hasSizeGreaterThanOrEqualTo(25);
    }

    @Test
    void theSameRuleWithoutTheTrickIsReadAndWrittenAnew() throws IOException {
        String text = Files.readString(HOSTILE.resolve("java-after-the-verb.drl"))
                .replace("heng.rulebook.Canary.sing();", "");
        RuleSource source = RuleSource.read(RULES.with(FILE, text));
        assertThat(source.faults()).isEmpty();
        assertThat(source.rules().get("hostile").text().drl()).isEqualTo("""
                package heng.rules;
                import heng.decision.SubsistenceAllowanceTest;
                rule "hostile"
                when
                    $test : SubsistenceAllowanceTest( $answer : income.isBelow( standardForAll ) )
                then
                    $test.requires( "hostile", $answer );
                end
                """);
    }

    @ParameterizedTest
    @MethodSource("attempts")
    void aHostileRuleIsRefusedBeforeAnythingIsCompiled(Path attempt) throws IOException {
        List<Fault> faults =
                RuleSource.read(RULES.with(FILE, Files.readString(attempt))).faults();
        assertThat(faults).as(attempt.toString()).isNotEmpty().allSatisfy(fault -> {
            assertThat(fault.file()).isEqualTo(FILE);
            assertThat(fault.line()).isPositive();
            assertThat(fault.column()).isPositive();
            assertThat(fault.zh()).containsPattern("\\p{IsHan}");
        });
        assertThat(Canary.Watch.sang()).as("nothing was reached").isFalse();
    }
}
