package heng.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import heng.cases.TestRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The written history says what the rules say, and a sentence about every day of change. */
class HistoryTest {
    private static final Path PAGE = Path.of("rules/law/HISTORY.md");
    private static final String WRITE = "./mvnw test -Dtest=HistoryTest -Dhistory.write=true";
    private static final Timeline TIMELINE = Timeline.of(TestRules.book());

    @BeforeAll
    static void rewriteWhereAsked() throws IOException {
        if (Boolean.getBoolean("history.write")) {
            Files.writeString(PAGE, History.read(Files.readString(PAGE)).of(TestRules.book()));
        }
    }

    @Test
    void theListsAreThoseOfTheRules() throws IOException {
        String page = Files.readString(PAGE).replace("\r\n", "\n");
        assertThat(page)
                .as("%s 的清单与规则不一致，请运行 / the lists are not current, run: %s", PAGE, WRITE)
                .isEqualTo(History.read(page).of(TestRules.book()));
    }

    @Test
    void everyDayOfChangeIsTold() throws IOException {
        assertThat(History.read(Files.readString(PAGE)).daysWithoutProse(TIMELINE))
                .as("在 %s 的这些日子下各写一段中文、一段英文 / write a paragraph in Chinese and one in English under", PAGE)
                .isEmpty();
    }

    @Test
    void nothingIsToldOfADayWithoutChange() throws IOException {
        assertThat(History.read(Files.readString(PAGE)).proseWithoutChange(TIMELINE))
                .as("%s 的这些日子没有任何变化，请把文字移到正确的日子 / nothing changes on these days, move their prose", PAGE)
                .isEmpty();
    }

    @Test
    void proseIsKeptAndListsAreMadeAnew() {
        String page = """
                # 沿革

                ## 2021-07-01

                两部新办法施行。

                - 手写的一条

                Two new measures.

                <!-- 以下生成 generated below -->

                - `no-such-rule`
                """;
        String made = History.read(page).of(TestRules.book());
        assertThat(made)
                .contains("# 沿革", "两部新办法施行。\n\n- 手写的一条\n\nTwo new measures.\n\n<!--", "`mca-2021-57`")
                .doesNotContain("no-such-rule");
        assertThat(History.read(made).of(TestRules.book())).isEqualTo(made);
        assertThat(History.read(made).daysWithoutProse(TIMELINE))
                .doesNotContain(LocalDate.of(2021, 7, 1))
                .contains(LocalDate.of(2024, 1, 1));
    }

    @Test
    void proseOfADayThatLostItsChangeIsKeptAndNamed() {
        History history = History.read("# 沿革\n\n## 2021-07-02\n\n写错了日子。\n\nOn the wrong day.\n");
        assertThat(history.of(TestRules.book())).contains("## 2021-07-02\n\n写错了日子。\n\nOn the wrong day.\n");
        assertThat(history.proseWithoutChange(TIMELINE)).containsExactly("2021-07-02");
    }
}
