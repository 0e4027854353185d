package heng.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import heng.cases.TestRules;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Rules are compiled again where anything of the program that they call has changed, or the version of Java. */
class FactShapesTest {
    private static final Pattern IMPORT = Pattern.compile("(?m)^import (heng\\..*);");
    private static final String JAVA = "java.specification.version";

    @Test
    void whateverRulesCallIsPartOfTheShape() {
        String shape = FactShapes.of(TestRules.book().conditions());
        assertThat(shape)
                .contains("heng.logic.Amount.isBelow(", "heng.logic.Answer.andAlso(", "heng.means.Person.age")
                .doesNotContain("heng.assessment");
        List<String> types = shape.lines()
                .filter(line -> line.matches("(class|interface) .*"))
                .map(line -> line.substring(line.indexOf(' ') + 1).replace('$', '.'))
                .toList();
        assertThat(types).containsAll(imported());
        assertThat(imported()).isNotEmpty();
    }

    @Test
    void anotherVersionOfJavaCompilesAgain() {
        String before = System.getProperty(JAVA);
        String key = RuleCompiler.key(Map.of(), "");
        try {
            System.setProperty(JAVA, before + "0");
            assertThat(RuleCompiler.key(Map.of(), "")).isNotEqualTo(key);
        } finally {
            System.setProperty(JAVA, before);
        }
        assertThat(RuleCompiler.key(Map.of(), "")).isEqualTo(key);
    }

    private static List<String> imported() {
        return RuleFiles.in(Path.of("rules")).texts("", ".drl").values().stream()
                .flatMap(text -> IMPORT.matcher(text).results())
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }
}
