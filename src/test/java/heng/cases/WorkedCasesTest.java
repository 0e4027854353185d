package heng.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every case under {@code fixtures/} is a test named by its sentence; adding a file adds a test. */
class WorkedCasesTest {
    private static final Path FIXTURES = Path.of("fixtures");

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        return files().stream()
                .map(WorkedCase::read)
                .map(one -> DynamicTest.dynamicTest(one.sentence(), one.file().toUri(), () -> check(one)));
    }

    @Test
    void thereAreEnoughOfThem() throws IOException {
        assertThat(files()).hasSizeGreaterThan(300);
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> walk = Files.walk(FIXTURES)) {
            return walk.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !file.startsWith(FIXTURES.resolve("families")))
                    .sorted()
                    .toList();
        }
    }

    private static void check(WorkedCase one) {
        TestRules.Answer answer = TestRules.decide(one.request());
        List<String> wrong = new ArrayList<>();
        if (!one.expect().has("status") && answer.status() != 200) {
            wrong.add("status 期望 200 实际 " + answer.status());
        }
        one.expect().forEachEntry((probe, expected) -> {
            if (!Probe.same(expected, Probe.of(probe, answer))) {
                wrong.add(probe + " 期望 expected " + expected + " 实际 actual " + Probe.of(probe, answer));
            }
        });
        assertThat(wrong).as("%s%n文件 file: %s", one.sentence(), one.file()).isEmpty();
    }
}
