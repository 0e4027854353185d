package heng.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every case under {@code fixtures/} is a test named by its sentence; adding a file adds a test. */
class WorkedCasesTest {
    private static final CaseFolder CASES = CaseFolder.of(Path.of("fixtures"));

    @TestFactory
    Stream<DynamicTest> cases() {
        return CASES.files().stream()
                .flatMap(file -> CASES.read(file).stream())
                .map(one -> DynamicTest.dynamicTest(one.told().zh(), one.file().toUri(), () -> check(one)));
    }

    @Test
    void thereAreEnoughOfThem() {
        assertThat(CASES.files()).hasSizeGreaterThan(300);
    }

    private static void check(WorkedCase one) {
        assertThat(TestRules.desk().run(one).mismatches())
                .as("%s%n文件 file: %s", one.told().zh(), one.file())
                .isEmpty();
    }
}
