package heng.workshop.spreadsheet;

import static heng.workshop.spreadsheet.SpreadsheetTest.RULES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import heng.rulebook.RuleFiles;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people do to an exported sheet: what is meant comes into the text, what cannot be is answered cell by cell. */
class EditedSheetTest {
    private static final String STANDARD = "parameters/subsistence-allowance.standard.yaml";
    private static final String VEHICLES = "tables/vehicle-exemptions.csv";
    private static final String CPI = "parameters/price-supplement.cpi-trigger.yaml";

    private static Spreadsheet.Taken edit(RuleFiles rules, String file, UnaryOperator<String> xml) {
        return Spreadsheet.read(rules, Edited.sheet(Spreadsheet.write(rules, file), xml));
    }

    private static List<String> faults(String file, UnaryOperator<String> xml) {
        BrokenSheet broken = catchThrowableOfType(BrokenSheet.class, () -> edit(RULES, file, xml));
        return broken.faults().stream().map(SheetFault::toString).toList();
    }

    private static String row(int number, String... cells) {
        return "<row r=\"" + number + "\">" + String.join("", cells) + "</row></sheetData>";
    }

    @Test
    void anotherFigureChangesItsLineAlone() {
        Spreadsheet.Taken taken = edit(RULES, STANDARD, xml -> Edited.cell(xml, "E2", "<c r=\"E2\"><v>385.5</v></c>"));
        assertThat(taken.gone())
                .containsExactly("      2015-04-01: { value: 380, law: nx-standards-2015, mark: confirmed,"
                        + " source: { zh: 城市标准见全区公布件, en: from the regional announcement } }");
        assertThat(taken.come()).singleElement().asString().contains("2015-04-01: { value: 385.5, law: ");
    }

    @Test
    void decimalsStayAsTheyAreWritten() {
        RuleFiles rules = RULES.with(CPI, RULES.text(CPI).replaceFirst("value: 0.035", "value: 5.10"));
        assertThat(edit(rules, CPI, xml -> xml).unchanged()).isTrue();
        Spreadsheet.Taken pasted = edit(rules, CPI, xml -> Edited.cell(xml, "D2", "<c r=\"D2\"><v>5.1</v></c>"));
        assertThat(pasted.unchanged()).isTrue();
        Spreadsheet.Taken typed = edit(
                rules,
                CPI,
                xml -> Edited.cell(xml, "D2", "<c r=\"D2\" s=\"" + Edited.style(xml, "D2") + "\"><v>5.2</v></c>"));
        assertThat(typed.come()).singleElement().asString().contains("value: 5.20,");
        Spreadsheet.Taken binary =
                edit(rules, CPI, xml -> Edited.cell(xml, "D3", "<c r=\"D3\"><v>7.0000000000000007E-2</v></c>"));
        assertThat(binary.come()).singleElement().asString().contains("value: 0.07,");
    }

    @Test
    void aNewRowWithADateCellGoesWhereItsDayBelongs() {
        Spreadsheet.Taken taken = edit(
                RULES,
                STANDARD,
                xml -> xml.replace(
                        "</sheetData>",
                        row(
                                90,
                                Edited.text("A90", "640423"),
                                Edited.text("C90", "URBAN"),
                                "<c r=\"D90\" s=\"" + Edited.style(xml, "D2") + "\"><v>46388</v></c>",
                                "<c r=\"E90\"><v>780</v></c>",
                                Edited.text("H90", "nx-standards-2026"),
                                Edited.text("I90", "secondary"),
                                Edited.text("L90", "县公布件"),
                                Edited.text("M90", "announced by the county"))));
        assertThat(taken.gone()).isEmpty();
        assertThat(taken.come())
                .containsExactly(
                        "  \"640423\":",
                        "    URBAN:",
                        "      2027-01-01: { value: 780, law: nx-standards-2026, mark: secondary,"
                                + " source: { zh: 县公布件, en: announced by the county } }");
    }

    @Test
    void aRowOfATableComesAndGoes() {
        Spreadsheet.Taken added = edit(
                RULES,
                VEHICLES,
                xml -> xml.replace(
                        "</sheetData>",
                        row(
                                20,
                                Edited.text("A20", "ILLNESS_OR_CARE_TRAVEL"),
                                Edited.text("C20", "2027-01-01"),
                                Edited.text("E20", "nx-2025-6"),
                                Edited.text("F20", "secondary"),
                                Edited.text("G20", "就医用车，一辆"),
                                Edited.text("H20", "One vehicle, for treatment"))));
        assertThat(added.gone()).isEmpty();
        assertThat(added.come())
                .containsExactly("ILLNESS_OR_CARE_TRAVEL,,2027-01-01,,nx-2025-6,secondary,就医用车，一辆,"
                        + "\"One vehicle, for treatment\"");
        Spreadsheet.Taken removed = edit(RULES, VEHICLES, xml -> xml.replaceFirst("<row r=\"3\".*?</row>", ""));
        assertThat(removed.come()).isEmpty();
        assertThat(removed.gone()).singleElement().asString().startsWith("PRODUCTION,");
    }

    @Test
    void commentsBreaksAndOtherLayoutsStay() {
        String file = "parameters/look-back.months.yaml";
        String text = RULES.text(file)
                .replace("values:", "# 上面 above\r\nvalues:")
                .replace("} }\n", "} } # 后面 behind\n")
                .replaceAll("\r?\n", "\r\n");
        RuleFiles rules = RULES.with(file, text);
        assertThat(edit(rules, file, xml -> xml).after()).isEqualTo(text);
        Spreadsheet.Taken taken = edit(rules, file, xml -> Edited.cell(xml, "D2", "<c r=\"D2\"><v>6</v></c>"));
        assertThat(taken.after()).isEqualTo(text.replaceFirst("value: \\d+", "value: 6"));
        Spreadsheet.Taken ended = edit(rules, file, xml -> Edited.cell(xml, "F2", Edited.text("F2", "2030-12-31")));
        assertThat(ended.come())
                .singleElement()
                .asString()
                .contains("until: 2030-12-31")
                .endsWith("# 后面 behind");
    }

    @Test
    void aFileWithoutValuesAndOneOnASingleLineAreOpened() {
        String file = "parameters/rigid-expenditure.ratio.yaml";
        UnaryOperator<String> first = xml -> xml.replace(
                "</sheetData>",
                row(
                        2,
                        Edited.text("A2", "640000"),
                        Edited.text("C2", "2025-01-01"),
                        "<c r=\"D2\"><v>0.6</v></c>",
                        Edited.text("G2", "mca-2024-57"),
                        Edited.text("H2", "secondary"),
                        Edited.text("K2", "转述"),
                        Edited.text("L2", "reported")));
        Spreadsheet.Taken taken = edit(RULES, file, first);
        assertThat(taken.gone()).containsExactly("values: {}");
        String oneLine = RULES.text(file)
                .replace(
                        "values: {}",
                        "values: { \"640000\": { 2025-01-01: { value: 0.5, law: mca-2024-57, mark: secondary,"
                                + " source: { zh: 转述, en: reported } } } }");
        RuleFiles rules = RULES.with(file, oneLine);
        assertThat(edit(rules, file, xml -> xml).after()).isEqualTo(oneLine);
        assertThat(edit(rules, file, xml -> Edited.cell(xml, "D2", "<c r=\"D2\"><v>0.6</v></c>"))
                        .after())
                .isEqualTo(taken.after());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            parameters/subsistence-allowance.standard.yaml | E2 | ６９０        | E2 | 这里有全角字符：６９０；请改为半角 690
            parameters/subsistence-allowance.standard.yaml | D2 | ２０２７-01-01 | D2 | 这里有全角字符：２０２７-01-01；请改为半角 2027-01-01
            parameters/subsistence-allowance.standard.yaml | E2 | 1,300      | E2 | 这里应当是不带单位、逗号的数字，例如 780 或者 0.035，实际是 1,300
            parameters/subsistence-allowance.standard.yaml | D2 | 2027-02-30 | D2 | 没有这样的日期：2027-02-30；请写成 2027-01-01 这样
            parameters/subsistence-allowance.standard.yaml | H2 | nx-nowhere | H2 | 依据在 law/ 中查不到：nx-nowhere，请先在 law/ 里加这个文件
            parameters/subsistence-allowance.standard.yaml | I2 | sure       | I2 | 只能取以下值之一：confirmed, secondary, derived, to-confirm, not-found
            parameters/subsistence-allowance.standard.yaml | A2 | 649999     | A2 | 没有这个地方：649999，行政区划代码见 places.csv
            parameters/subsistence-allowance.standard.yaml | B2 | 银川市       | B2 | 地名与代码不符：640000 是宁夏回族自治区；请改正代码，或者把地名清空
            parameters/subsistence-allowance.standard.yaml | D3 | 2015-04-01 | D3 | 与第 2 行重复；请改起始日，或者删去一行
            parameters/subsistence-allowance.standard.yaml | D1 | begin      | A1 | 缺少列 from 起始日；请补上这一列，或者重新导出
            parameters/subsistence-allowance.standard.yaml | E1 | from       | E1 | 这一列出现了两次：from；请删去一个
            tables/vehicle-exemptions.csv                  | D2 | 2010-01-01 | D2 | until 2010-01-01 早于 from 2019-01-01，请检查是否写反
            tables/vehicle-exemptions.csv                  | E2 | nx-nowhere | E2 | 依据在 law/ 中查不到：nx-nowhere，请先在 law/ 里加这个文件
            """)
    void aMistakeIsAnsweredWithItsCell(String file, String cell, String typed, String at, String sentence) {
        List<String> faults = faults(file, xml -> Edited.cell(xml, cell, Edited.text(cell, typed)));
        assertThat(faults)
                .anySatisfy(fault -> assertThat(fault)
                        .startsWith(Spreadsheet.VALUES + "!" + at + "  " + sentence)
                        .containsPattern(" / [A-Za-z]"));
    }

    @Test
    void aFormulaIsRefused() {
        assertThat(faults(STANDARD, xml -> Edited.cell(xml, "E2", "<c r=\"E2\"><f>E3+5</f><v>445</v></c>")))
                .containsExactly("数值 values!E2  这里是公式 =E3+5；请改为它的值（复制后选择性粘贴为值） /"
                        + " This is a formula; replace it by its value (copy, then paste as values)");
    }

    @Test
    void mergedCellsAreRefused() {
        assertThat(faults(
                        STANDARD,
                        xml -> xml.replace(
                                "</sheetData>",
                                "</sheetData><mergeCells count=\"1\"><mergeCell ref=\"H2:H3\"/></mergeCells>")))
                .containsExactly("数值 values!H2:H3  这里合并了单元格；请取消合并，每一格都填上内容 /"
                        + " These cells are merged; split them and fill each one");
    }

    @Test
    void aWordThatBecameADateIsRefused() {
        assertThat(faults(
                        VEHICLES,
                        xml -> Edited.cell(
                                xml, "B3", "<c r=\"B3\" s=\"" + Edited.style(xml, "C3") + "\"><v>46388</v></c>")))
                .singleElement()
                .asString()
                .startsWith("数值 values!B3  表格软件把这里变成了日期");
    }

    @Test
    void aSheetThatIsOlderThanTheFileIsRefused() {
        byte[] exported = Spreadsheet.write(RULES, STANDARD);
        RuleFiles since = RULES.with(STANDARD, RULES.text(STANDARD) + "# 补充\n");
        BrokenSheet broken = catchThrowableOfType(BrokenSheet.class, () -> Spreadsheet.read(since, exported));
        assertThat(broken.faults())
                .singleElement()
                .extracting(SheetFault::place)
                .isEqualTo("说明 about!B2");
    }

    @Test
    void whatIsNoSpreadsheetIsSaidToBeNone() {
        BrokenSheet broken =
                catchThrowableOfType(BrokenSheet.class, () -> Spreadsheet.read(RULES, new byte[] {1, 2, 3}));
        assertThat(broken.faults()).singleElement().asString().contains("这不是 XLSX 文件");
    }
}
