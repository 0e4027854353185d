package heng.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The glossary is one word for each meaning, the rules keep to it, and another word is named with its place. */
class GlossaryTest {
    private static final RuleFiles RULES = RuleFiles.in(Path.of("rules"));

    @Test
    void noWordStandsTwice() throws Exception {
        Set<String> words = new HashSet<>();
        try (InputStream in = getClass().getResourceAsStream("/glossary.yaml")) {
            for (JsonNode term : new YAMLMapper().readTree(in)) {
                assertThat(words.add(term.get("zh").asString())).isTrue();
                assertThat(words.add(term.get("en").asString())).isTrue();
                term.get("instead-of")
                        .forEach(some -> some.forEach(word -> assertThat(words.add(word.asString()))
                                .as(word.asString())
                                .isTrue()));
            }
        }
        assertThat(words).hasSizeGreaterThan(40);
    }

    @Test
    void anotherWordIsNamedWithItsPlaceAndTheWordToWrite() {
        String name = "schemes/subsistence-allowance/income-below-standard.drl";
        String text = RULES.text(name).replace("家庭人均收入", "五保户人均收入").replace("Income per head", "Hukou income");
        List<Fault> faults = RuleLoader.faults(RULES.with(name, text));
        assertThat(faults).hasSize(2).allMatch(one -> one.file().equals(name));
        assertThat(faults.get(0).zh()).isEqualTo("用语不统一：“五保户”应写“特困人员”");
        assertThat(faults.get(0).line()).isEqualTo(7);
        assertThat(faults.get(0).column()).isEqualTo(11);
        assertThat(faults.get(1).en()).contains("\"Hukou\"", "\"household registration\"");
    }

    @Test
    void titlesOfLawAndNamesOfInstrumentsKeepTheirs() {
        assertThat(RuleLoader.faults(RULES)).isEmpty();
    }
}
