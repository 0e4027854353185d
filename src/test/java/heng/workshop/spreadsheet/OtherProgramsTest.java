package heng.workshop.spreadsheet;

import static heng.workshop.spreadsheet.SpreadsheetTest.RULES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What other spreadsheet programs write otherwise than ours is taken over as it was meant, or refused by its cell. */
class OtherProgramsTest {
    private static final String STANDARD = "parameters/subsistence-allowance.standard.yaml";
    private static final String WORKBOOK = "xl/workbook.xml";
    private static final byte[] EXPORTED = Spreadsheet.write(RULES, STANDARD);

    private static Spreadsheet.Taken values(UnaryOperator<String> edit) {
        return Spreadsheet.read(RULES, Edited.sheet(EXPORTED, edit));
    }

    private static List<String> faults(byte[] xlsx) {
        BrokenSheet broken = catchThrowableOfType(BrokenSheet.class, () -> Spreadsheet.read(RULES, xlsx));
        return broken.faults().stream().map(SheetFault::toString).toList();
    }

    @Test
    void textWrittenIntoTheCells() {
        List<String> shared = sharedStrings();
        assertThat(shared).isNotEmpty();
        byte[] inline = Edited.sheet(
                EXPORTED,
                xml -> each(
                        xml,
                        "<c r=\"([A-Z]+\\d+)\"( s=\"\\d+\")? t=\"s\"><v>(\\d+)</v></c>",
                        cell -> "<c r=\"" + cell.group(1) + "\" t=\"inlineStr\"><is><t>"
                                + shared.get(Integer.parseInt(cell.group(3))) + "</t></is></c>"));
        assertThat(Spreadsheet.read(RULES, inline).unchanged()).isTrue();
    }

    @Test
    void textInPiecesOfSeveralFonts() {
        byte[] rich = Edited.part(
                EXPORTED,
                "xl/sharedStrings.xml",
                xml -> xml.replaceFirst(
                        "<t[^>]*>nx-standards-2015</t>",
                        "<r><rPr><b/></rPr><t>nx-standards</t></r><r><t>-2015</t></r>"));
        assertThat(Spreadsheet.read(RULES, rich).unchanged()).isTrue();
    }

    @Test
    void emptyRowsAndFormattedCellsToTheEndOfTheSheet() {
        assertThat(values(xml -> xml.replace(
                                "</sheetData>",
                                "<row r=\"300\" spans=\"1:40\"><c r=\"A300\" s=\"1\"/><c r=\"AN300\" s=\"1\"/></row>"
                                        + "<row r=\"1048576\" ht=\"12.8\"><c r=\"C1048576\" t=\"inlineStr\"><is><t> </t></is></c></row>"
                                        + "</sheetData>"))
                        .unchanged())
                .isTrue();
    }

    @Test
    void figuresInScientificForm() {
        assertThat(values(xml -> Edited.cell(xml, "E2", "<c r=\"E2\"><v>3.9E2</v></c>"))
                        .come())
                .singleElement()
                .asString()
                .contains("value: 390,");
    }

    @Test
    void aDayThatWasTypedAsText() {
        assertThat(values(xml -> Edited.cell(xml, "D2", Edited.text("D2", "2015-04-01")))
                        .unchanged())
                .isTrue();
        for (String typed : List.of("2015/4/1", "2015年4月1日", "1.4.2015")) {
            assertThat(faults(Edited.sheet(EXPORTED, xml -> Edited.cell(xml, "D2", Edited.text("D2", typed)))))
                    .singleElement()
                    .asString()
                    .startsWith("数值 values!D2  没有这样的日期：" + typed)
                    .contains(" / There is no such date");
        }
    }

    @Test
    void daysThatCountFrom1904AreRefused() {
        for (String yes : List.of("1", "true")) {
            byte[] mac = Edited.part(
                    EXPORTED, WORKBOOK, xml -> xml.replace("date1904=\"false\"", "date1904=\"" + yes + "\""));
            assertThat(faults(mac)).singleElement().asString().contains("1904年", "count from 1904");
        }
    }

    @Test
    void aFormulaWithItsValueKept() {
        assertThat(faults(Edited.sheet(
                        EXPORTED,
                        xml -> Edited.cell(
                                xml, "E2", "<c r=\"E2\"><f t=\"shared\" ref=\"E2:E3\" si=\"0\">E3</f><v>440</v></c>"))))
                .anySatisfy(fault -> assertThat(fault).startsWith("数值 values!E2  这里是公式"));
    }

    @Test
    void aSheetThatIsHiddenIsReadAndOneThatIsRenamedIsMissed() {
        byte[] hidden = Edited.part(EXPORTED, WORKBOOK, xml -> xml.replace("about\"", "about\" state=\"hidden\""));
        assertThat(Spreadsheet.read(RULES, hidden).unchanged()).isTrue();
        byte[] renamed =
                Edited.part(EXPORTED, WORKBOOK, xml -> xml.replaceFirst("name=\"[^\"]* values\"", "name=\"Sheet1\""));
        assertThat(faults(renamed)).singleElement().asString().startsWith("数值 values  文件里没有这张表");
    }

    @Test
    void anErrorInACellIsRefused() {
        assertThat(faults(
                        Edited.sheet(EXPORTED, xml -> Edited.cell(xml, "E2", "<c r=\"E2\" t=\"e\"><v>#REF!</v></c>"))))
                .singleElement()
                .asString()
                .startsWith("数值 values!E2  这里是错误值 #REF!");
    }

    private static List<String> sharedStrings() {
        List<String> all = new ArrayList<>();
        Edited.part(EXPORTED, "xl/sharedStrings.xml", xml -> {
            Matcher one = Pattern.compile("<t[^>]*>(.*?)</t>").matcher(xml);
            while (one.find()) {
                all.add(one.group(1));
            }
            return xml;
        });
        return all;
    }

    private static String each(String xml, String pattern, java.util.function.Function<Matcher, String> other) {
        StringBuilder edited = new StringBuilder();
        Matcher one = Pattern.compile(pattern).matcher(xml);
        while (one.find()) {
            one.appendReplacement(edited, Matcher.quoteReplacement(other.apply(one)));
        }
        return one.appendTail(edited).toString();
    }
}
