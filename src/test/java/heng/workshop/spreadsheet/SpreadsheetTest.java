package heng.workshop.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import heng.rulebook.RuleFiles;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every table and parameter goes to a spreadsheet and back without losing a byte. */
class SpreadsheetTest {
    static final RuleFiles RULES = RuleFiles.in(Path.of("rules"));

    static List<String> files() {
        return Spreadsheet.files(RULES);
    }

    @ParameterizedTest
    @MethodSource("files")
    void anUntouchedSheetGivesTheSameBytes(String file) {
        Spreadsheet.Taken taken = Spreadsheet.read(RULES, Spreadsheet.write(RULES, file));
        assertThat(taken.file()).isEqualTo(file);
        assertThat(taken.after()).isEqualTo(RULES.text(file));
    }
}
