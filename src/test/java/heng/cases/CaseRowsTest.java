package heng.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heng.law.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A table of cases is a case for each row; a row that cannot be read says which and why. */
class CaseRowsTest {
    private static final String TABLE = """
            case: { zh: 收入, en: Income }
            why: mca-2021-57#4
            request: { asOf: "2025-06-15", household: { incomes: [ { member: m1, amount: 1 } ] } }
            expect: { status: 200 }
            columns: [ /household/incomes/0/amount, /community, "means.standard" ]
            rows:
              - [ 2070, URBAN, 690 ]
              - [ 1530, RURAL, 510 ]
            """;

    @TempDir
    private Path folder;

    private List<WorkedCase> cases(String text) throws IOException {
        return CaseFolder.of(folder).read(Files.writeString(folder.resolve("table.yaml"), text));
    }

    @Test
    void eachRowChangesTheHouseholdAndAddsToWhatIsExpected() throws IOException {
        List<WorkedCase> cases = cases(TABLE);
        assertThat(cases).hasSize(2);
        WorkedCase second = cases.get(1);
        assertThat(second.request().at("/household/incomes/0/amount").intValue())
                .isEqualTo(1530);
        assertThat(second.request().at("/household/incomes/0/member").asString())
                .isEqualTo("m1");
        assertThat(second.request().path("community").asString()).isEqualTo("RURAL");
        assertThat(second.expect().propertyNames()).containsExactlyInAnyOrder("status", "means.standard");
        assertThat(second.told()).isEqualTo(new Text("收入：1530 RURAL", "Income: 1530 RURAL"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            URBAN, 690 ]              | URBAN ]          | rows 第 1 行有 2 格，columns 有 3 列
            /community                | /house/size      | rows 第 1 行要改的事实在家庭里没有：/house/size
            /household/incomes/0/     | /household/incomes/1/ | rows 第 1 行要改的事实在家庭里没有：/household/incomes/1/amount
            expect: { status: 200 }   | like: families/x | like 所指的家庭不存在：families/x
            """)
    void whatCannotBeReadIsNamedByItsRow(String good, String bad, String said) {
        assertThatThrownBy(() -> cases(TABLE.replace(good, bad)))
                .isInstanceOf(BrokenCase.class)
                .hasMessageContaining(said);
    }

    @Test
    void aTableWithoutAnExpectationIsRefused() {
        String none = TABLE.replace("expect: { status: 200 }\n", "")
                .replace(", \"means.standard\" ]", " ]")
                .replace(", 690 ]", " ]")
                .replace(", 510 ]", " ]");
        assertThatThrownBy(() -> cases(none)).hasMessageContaining("没有写期望");
    }

    @Test
    void aValueThatIsNoParameterIsNamed() throws IOException {
        WorkedCase one = cases(TABLE.replace("expect:", "values: { no.such: 1 }\nexpect:"))
                .get(0);
        assertThatThrownBy(() -> TestRules.desk().run(one))
                .isInstanceOf(BrokenCase.class)
                .hasMessageContaining("values 里没有这个参数：no.such");
    }

    @Test
    void aStarInAPathStandsForEveryEntry() throws IOException {
        Path file = Path.of("fixtures/procedure/where-to-apply.yaml");
        for (WorkedCase one : CaseFolder.of(file).read(file)) {
            assertThat(TestRules.desk().run(one).mismatches()).isEmpty();
        }
        WorkedCase wrong = CaseFolder.of(file).read(file).get(0);
        ((tools.jackson.databind.node.ObjectNode) wrong.expect())
                .putArray("procedure.whereToApply.*.basis.0.article")
                .add("11");
        assertThat(TestRules.desk().run(wrong).mismatches())
                .singleElement()
                .satisfies(one -> assertThat(one.actual().toString()).isEqualTo("[\"11\",\"48\"]"));
    }
}
