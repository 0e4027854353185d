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
    @ValueSource(strings = {"", "check", "cases", "evaluate"})
    void everyCommandHasHelpWithExamplesInBothLanguages(String command) {
        Shell chinese = command.isEmpty() ? Shell.heng() : Shell.heng(command, "--help");
        Shell english = Shell.heng((command + " --help --lang en").trim().split(" "));
        assertThat(chinese.code()).isZero();
        assertThat(chinese.out()).contains("用法：", "例子：", "退出码：", "heng " + command);
        assertThat(english.out()).contains("Usage:", "Examples:", "Exit codes:").doesNotContainPattern("\\p{IsHan}");
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
}
