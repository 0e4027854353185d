package heng.cases;

import static org.assertj.core.api.Assertions.assertThat;

import heng.parameter.Lookup;
import heng.parameter.Parameter;
import heng.rulebook.Fault;
import heng.rulebook.RuleFiles;
import heng.rulebook.RuleLoader;
import heng.workshop.PlanChecks;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What decisions ask of every rule book is written down, so that a book without it is refused and not half used. */
class NeededTest {
    private static final RuleFiles RULES = RuleFiles.in(Path.of("rules"));

    @Test
    void whatIsAskedForIsNamedByTheRulesOrListed() throws IOException {
        Set<String> asked = ConcurrentHashMap.newKeySet();
        CaseDesk desk = new CaseDesk(TestRules.book().watchedBy(lookup -> {
            if (lookup.kind() == Lookup.Kind.VALUE) {
                asked.add(lookup.name());
            }
        }));
        CaseFolder folder = CaseFolder.of(Path.of("fixtures"));
        folder.files().forEach(file -> folder.read(file).forEach(desk::answer));
        Set<String> unlisted = new TreeSet<>(asked);
        unlisted.removeAll(listed());
        unlisted.removeIf(NeededTest::namedByTheRules);
        assertThat(unlisted).isEmpty();
        assertThat(asked).hasSizeGreaterThan(80);
    }

    @Test
    void everyParameterIsReadBySomething() throws IOException {
        Set<String> read = ConcurrentHashMap.newKeySet();
        new PlanChecks(TestRules.book().watchedBy(lookup -> read.add(lookup.name()))).all();
        read.addAll(listed());
        TestRules.book().parameters().parameters().forEach(one -> read.add(one.by()));
        assertThat(TestRules.book().parameters().parameters())
                .extracting(Parameter::id)
                .filteredOn(id -> !read.contains(id) && !namedByTheRules(id))
                .isEmpty();
    }

    @Test
    void whatIsListedIsInTheRules() throws IOException {
        assertThat(TestRules.book().parameters().parameters())
                .extracting(Parameter::id)
                .containsAll(listed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"parameters/subsistence-allowance.standard.yaml", "tables/income-treatment.csv"})
    void aFileThatIsGoneIsAFault(String file) {
        List<Fault> faults = RuleLoader.faults(RULES.without(file));
        assertThat(faults).extracting(Fault::file).contains(file);
    }

    @Test
    void aFileThatWasRenamedIsFound() {
        String text = RULES.text("tables/schemes.csv");
        List<Fault> faults =
                RuleLoader.faults(RULES.without("tables/schemes.csv").with("tables/scheme.csv", text));
        assertThat(faults).extracting(Fault::zh).anyMatch(zh -> zh.contains("是否改名为 tables/scheme.csv"));
    }

    private static boolean namedByTheRules(String parameter) {
        return RULES.deciding().entrySet().stream()
                .filter(file -> file.getKey().endsWith(".drl") || file.getKey().startsWith("tables/"))
                .anyMatch(file -> Pattern.compile("(?<![\\w.-])" + Pattern.quote(parameter) + "(?![\\w.-])")
                        .matcher(new String(file.getValue(), StandardCharsets.UTF_8))
                        .find());
    }

    private static List<String> listed() throws IOException {
        List<String> names = new ArrayList<>();
        try (InputStream in = NeededTest.class.getResourceAsStream("/schema/parameters.yaml")) {
            new YAMLMapper().readTree(in).forEach(name -> names.add(name.asString()));
        }
        return names;
    }
}
