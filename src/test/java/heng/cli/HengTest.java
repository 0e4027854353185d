package heng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a person at a shell gets: an answer in their language, a code for scripts, never a stack trace. */
class HengTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String DATA = "--data=target/heng-data";
    private static final Path EXAMPLE = Path.of("src/main/resources/examples/01-shortfall-urban.json");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "check",
                "cases",
                "evaluate",
                "coverage",
                "handbook",
                "impact",
                "bundle",
                "gaps",
                "table",
                "table export",
                "table import",
                "verify-log",
                "replay"
            })
    void everyCommandHasHelpWithExamplesInBothLanguages(String command) {
        Shell chinese = command.isEmpty() ? Shell.heng() : Shell.heng((command + " --help").split(" "));
        Shell english = Shell.heng((command + " --help --lang en").trim().split(" "));
        assertThat(chinese.code()).isZero();
        assertThat(chinese.out()).contains("用法：", "例子：", "退出码：", "heng " + command);
        assertThat(english.out()).contains("Usage:", "Examples:", "Exit codes:").doesNotContainPattern("\\p{IsHan}");
    }

    @Test
    void whatStandsBehindACommandIsDescribed() {
        assertThat(Shell.heng("impact", "--help").out()).contains("OLD", "原规则", "NEW", "新规则");
        assertThat(Shell.heng("bundle", "--help").out()).contains("规则包写到哪里");
    }

    @Test
    void aMistypedCommandIsNotDone() {
        Shell shell = Shell.heng("chek");
        assertThat(shell.code()).isEqualTo(2);
        assertThat(shell.err()).contains("不认识的命令或者选项：chek", "是否想写：check");
    }

    @Test
    void aFolderOfSomethingElseIsNoRulesFolder() {
        Shell shell = Shell.heng("check", "--rules", "src");
        assertThat(shell.code()).isEqualTo(2);
        assertThat(shell.err()).contains("src 不是规则文件夹", "--rules");
    }

    @Test
    void anApplicationIsDecidedFromAFileOrFromStandardInput(@TempDir Path folder) throws Exception {
        String request = JSON.readTree(EXAMPLE.toFile()).get("request").toString();
        Path written = Files.writeString(folder.resolve("request.json"), request);
        Shell file = Shell.heng("evaluate", DATA, written.toString());
        Shell piped = Shell.reading(request, "evaluate", DATA, "-");
        assertThat(file.code()).isZero();
        JsonNode decision = JSON.readTree(file.out());
        assertThat(decision.at("/entitlements/0/monthlyAmount").decimalValue()).isEqualByComparingTo("470.00");
        assertThat(JSON.readTree(piped.out())).isEqualTo(decision);
    }

    @Test
    void aMalformedApplicationIsNamedPlaceByPlace() {
        Shell shell = Shell.reading("{ \"household\": {} }", "evaluate", DATA);
        assertThat(shell.code()).isEqualTo(1);
        assertThat(shell.out()).contains("/jurisdiction  必须填写");
    }

    @Test
    void rulesAndTheirCasesBecomeABundleThatIsTheSameEachTime(@TempDir Path folder) throws Exception {
        Path one = folder.resolve("one.zip");
        Path other = folder.resolve("other.zip");
        Path cases = Folders.copy(Path.of("fixtures/phase-out"), folder.resolve("cases/phase-out"))
                .getParent();
        Folders.copy(Path.of("fixtures/families"), cases.resolve("families"));
        Shell made = bundle(one, cases, "nx-standards-2026#whole");
        assertThat(made.code()).as(made.out() + made.err()).isZero();
        assertThat(made.out()).contains("规则包", "案例全部符合");
        assertThat(bundle(other, cases, "nx-standards-2026#whole").code()).isZero();
        assertThat(other).hasSameBinaryContentAs(one);
        Shell impact =
                Shell.heng("impact", "rules", one.toString(), DATA, "--households", "20", "--as-of", "2026-01-05");
        assertThat(impact.out()).contains("20 户中 0 户有变化");
        Shell unknown = bundle(folder.resolve("none.zip"), cases, "no-such#1");
        assertThat(unknown.code()).isEqualTo(1);
        assertThat(unknown.out()).contains("no-such#1");
        assertThat(folder.resolve("none.zip")).doesNotExist();
    }

    @Test
    void aRuleThatSpeaksOfSomeHouseholdsOnlyLeavesAGap(@TempDir Path folder) throws Exception {
        Path rules = Folders.copy(Path.of("rules"), folder.resolve("rules"));
        Path rule = rules.resolve("schemes/subsistence-allowance/income-below-standard.drl");
        String text = Files.readString(rule);
        Files.writeString(
                rule,
                text.replace("SubsistenceAllowanceTest( $answer", "SubsistenceAllowanceTest( inPhaseOut, $answer"));
        Path ready = folder.resolve("ready");
        Shell shell =
                Shell.heng("gaps", DATA, "--rules", rules.toString(), "--households", "6", "--ready", ready.toString());
        assertThat(shell.code()).as(shell.out() + shell.err()).isEqualTo(1);
        assertThat(shell.out()).contains("income-below-standard");
        assertThat(ready.resolve("gap-1.yaml"))
                .content()
                .contains("income-below-standard", "worked-by", "status: 200")
                .doesNotContain("\nwhy:");
        Shell broken = Shell.heng("cases", DATA, "--rules", rules.toString(), ready.toString());
        assertThat(broken.code()).as(broken.out() + broken.err()).isEqualTo(1);
        assertThat(broken.out()).contains("gap-1.yaml", "期望 200", "条件 income-below-standard 没有答复");
        Shell mended = Shell.heng("cases", DATA, ready.toString());
        assertThat(mended.code()).as(mended.out() + mended.err()).isZero();
        Shell fine = Shell.heng("gaps", DATA, "--households", "2");
        assertThat(fine.code()).as(fine.out()).isZero();
        assertThat(fine.out()).contains("0 户没有得到唯一的答复");
    }

    private static Shell bundle(Path file, Path cases, String law) {
        return Shell.heng(
                "bundle",
                file.toString(),
                DATA,
                "--cases",
                cases.toString(),
                "--author",
                "社会救助处",
                "--reason",
                "调整",
                "--law",
                law);
    }

    @Test
    void brokenRulesAreListedAndDecideNothing(@TempDir Path folder) throws Exception {
        Path rules = Folders.copy(Path.of("rules"), folder.resolve("rules"));
        Files.delete(rules.resolve("law/civil-code.yaml"));
        Shell check = Shell.heng("check", DATA, "--rules", rules.toString());
        assertThat(check.code()).isEqualTo(1);
        assertThat(check.out()).contains(rules.resolve("parameters").toString(), "civil-code");
        Shell evaluate = Shell.heng("evaluate", DATA, "--rules", rules.toString(), EXAMPLE.toString());
        assertThat(evaluate.code()).isEqualTo(1);
        assertThat(evaluate.out()).isEmpty();
    }

    @Test
    void casesThatHoldAreFine() {
        Shell shell = Shell.heng("cases", DATA, "fixtures/phase-out");
        assertThat(shell.code()).isZero();
        assertThat(shell.out()).contains("个案例全部符合");
    }

    @Test
    void aCaseThatDoesNotHoldSaysItsSentenceWhatWasExpectedWhatCameAndItsFile(@TempDir Path folder) throws Exception {
        Path cases = Folders.copy(Path.of("fixtures/families"), folder.resolve("families"))
                .resolveSibling("cases");
        Path file = Files.createDirectories(cases).resolve("three.yaml");
        Files.writeString(file, """
                case: { zh: 三口之家按差额发放, en: Three people get the shortfall }
                like: families/three-urban
                expect: { "entitlement:SUBSISTENCE_ALLOWANCE/SHORTFALL": 471 }
                """);
        Shell shell = Shell.heng("cases", DATA, cases.toString());
        assertThat(shell.code()).isEqualTo(1);
        assertThat(shell.out()).isEqualTo("""
                %s  三口之家按差额发放
                    entitlement:SUBSISTENCE_ALLOWANCE/SHORTFALL  期望 471，实际 470.00
                1 个案例中 1 个不符合：请改正规则，或者案例本身
                """.formatted(file));
    }

    @Test
    void aCaseThatCannotBeReadIsNamedWithTheOthers(@TempDir Path folder) throws Exception {
        Path cases = Files.createDirectories(folder.resolve("cases"));
        Files.writeString(cases.resolve("a.yaml"), "like: families/nobody\n");
        Files.writeString(cases.resolve("b.yaml"), "case: [\n");
        Shell shell = Shell.heng("cases", DATA, cases.toString());
        assertThat(shell.code()).isEqualTo(1);
        assertThat(shell.out()).contains("a.yaml:1:1  like 所指的家庭不存在", "b.yaml:1:8  不是合法的 YAML");
    }

    @Test
    void checkTellsOfReviewsAndDemandsThatAreNotMet(@TempDir Path folder) throws Exception {
        Path rules = Folders.copy(Path.of("rules"), folder.resolve("rules"));
        Path age = rules.resolve("parameters/age.old.yaml");
        Files.writeString(
                age,
                Files.readString(age).replace("values:", "reviewed-on: 2024-01-01\nnext-review: 2024-12-31\nvalues:"));
        Shell shell = Shell.heng("check", DATA, "--rules", rules.toString(), "--date", "2025-06-01");
        assertThat(shell.code()).isZero();
        assertThat(shell.out())
                .contains("提醒  parameters/age.old.yaml  老年人年龄（全国）应在 2024-12-31 以前再核对")
                .contains("提醒  农村低保标准达到城市标准的规定比例：宁夏回族自治区 510 ÷ 690 ≥ 0.75 不符合")
                .contains("4 处待核实，缺 consumption-growth.previous-year");
        JsonNode json =
                JSON.readTree(Shell.heng("check", DATA, "--rules", rules.toString(), "--date", "2025-06-01", "--json")
                        .out());
        assertThat(json.at("/pastReview/0/parameter").asString()).isEqualTo("age.old");
        assertThat(json.get("checks")).isNotEmpty();
    }

    @Test
    void aSheetGoesOutIsLookedAtAndComesBack(@TempDir Path folder) throws Exception {
        Path rules = Folders.copy(Path.of("rules"), folder.resolve("rules"));
        Path sheet = folder.resolve("vehicles.xlsx");
        String out = "--out=" + sheet;
        assertThat(Shell.heng("table", "export", "vehicle-exemptions", out, "--rules", rules.toString())
                        .code())
                .isZero();
        Shell taken = Shell.heng("table", "import", sheet.toString(), "--rules", rules.toString());
        assertThat(taken.code()).isZero();
        assertThat(taken.out()).contains("tables/vehicle-exemptions.csv  没有修改");
        Path table = rules.resolve("tables/vehicle-exemptions.csv");
        assertThat(Files.readAllBytes(table))
                .isEqualTo(Files.readAllBytes(Path.of("rules/tables/vehicle-exemptions.csv")));
        Files.writeString(table, Files.readString(table) + "\n");
        Shell late = Shell.heng("table", "import", sheet.toString(), "--rules", rules.toString());
        assertThat(late.code()).isEqualTo(1);
        assertThat(late.out()).contains("说明 about!B2  导出以后", "没有修改任何文件");
        assertThat(Shell.heng("table", "export", "vehicles", out).err()).contains("没有这个表或者参数：vehicles");
    }

    @Test
    void theHandbookIsWrittenForADate(@TempDir Path folder) throws Exception {
        Path book = folder.resolve("handbook.html");
        Shell shell = Shell.heng("handbook", DATA, "--out", book.toString(), "--date", "2026-05-01", "--no-cases");
        assertThat(shell.code()).isZero();
        assertThat(Files.readString(book)).contains("<html lang=\"zh-CN\"", "2026-05-01", "rule-income-below-standard");
    }

    @Test
    void coverageNamesTheCellsThatNoCaseShows(@TempDir Path folder) throws Exception {
        Path page = folder.resolve("coverage.html");
        Shell some = Shell.heng("coverage", DATA, "fixtures/phase-out", "--html", page.toString());
        assertThat(some.code()).isEqualTo(1);
        assertThat(some.out()).contains("recognised-orphan  没有案例显示：符合", "2025-10-01  当日或者前一日没有案例");
        assertThat(Files.readString(page)).contains("within-phase-out-months", "有的格没有案例", "wanting");
        JsonNode json = JSON.readTree(
                Shell.heng("coverage", DATA, "fixtures/phase-out", "--json").out());
        assertThat(json.at("/conditions/within-phase-out-months/at").asInt()).isPositive();
        assertThat(json.get("complete").asBoolean()).isFalse();
    }
}
