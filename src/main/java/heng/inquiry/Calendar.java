package heng.inquiry;

import heng.decision.Decision;
import heng.household.OfficialRecord;
import heng.law.LegalBasis;
import heng.law.Text;
import heng.parameter.DatedValue;
import heng.parameter.ParameterSheet;
import heng.parameter.Row;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the turn of the calendar alone brings: last year's minimum wage is another, records are not fresh any more. */
final class Calendar {
    private static final String WAGE = "minimum-wage";

    private Calendar() {}

    static List<Because> turns(Decision decision, ParameterSheet sheet) {
        List<Because> turns = new ArrayList<>();
        LocalDate day = decision.file().day();
        if (day.getDayOfYear() == 1) {
            wageOfLastYear(decision, sheet, day, turns);
        }
        for (OfficialRecord record : decision.file().application().officialRecords()) {
            record(record, sheet, day, turns);
        }
        return turns;
    }

    private static void wageOfLastYear(Decision decision, ParameterSheet sheet, LocalDate day, List<Because> turns) {
        DatedValue reference = sheet.find("care.minimum-wage-reference-month-day");
        if (reference == null || reference.choice() == null) {
            return;
        }
        MonthDay monthDay = MonthDay.parse("--" + reference.choice());
        DatedValue now = sheet.on(monthDay.atYear(day.getYear() - 1)).find(WAGE);
        DatedValue before = sheet.on(monthDay.atYear(day.getYear() - 2)).find(WAGE);
        if (now != null && decision.file().used().contains(now) && !wage(now).equals(wage(before))) {
            Text text = new Text(
                    "年度更替：照料护理费所依据的上年最低工资由 " + wage(before) + " 元/月变为 " + wage(now) + " 元/月",
                    "The year turns: last year's minimum wage, on which care rests, moves from " + wage(before) + " to "
                            + wage(now) + " yuan/month");
            turns.add(new Because(Because.Kind.YEAR, text, List.of(now.law(), reference.law())));
        }
    }

    private static String wage(@Nullable DatedValue value) {
        return value == null || value.amount() == null
                ? "?"
                : value.amount().rounded(2).toPlainString();
    }

    private static void record(OfficialRecord record, ParameterSheet sheet, LocalDate day, List<Because> turns) {
        for (Row row : sheet.rows("verification-records", record.agency().name())) {
            long months = Long.parseLong(row.cell("fresh-months"));
            if (record.recordedOn().plusMonths(months).plusDays(1).equals(day)) {
                turns.add(because(
                        "核查记录取得已超过 " + months + " 个月，不再作为依据：" + row.text().zh(),
                        "Older than " + months + " months and not relied on any more: "
                                + row.text().en(),
                        row.law()));
            }
            if (record.recordedOn().equals(day)) {
                turns.add(because(
                        "核查记录开始可以作为依据：" + row.text().zh(),
                        "May be relied on from this day: " + row.text().en(),
                        row.law()));
            }
        }
    }

    private static Because because(String zh, String en, LegalBasis law) {
        return new Because(Because.Kind.RECORD, new Text(zh, en), List.of(law));
    }
}
