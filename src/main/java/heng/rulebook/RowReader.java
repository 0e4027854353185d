package heng.rulebook;

import heng.law.LegalBasis;
import heng.law.Mark;
import heng.law.Period;
import heng.law.Text;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the columns that every table has. */
final class RowReader {
    static final List<String> COMMON = List.of("from", "until", "law", "mark", "zh", "en");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    private final String file;
    private final CsvFile.Line line;
    private final List<Fault> faults;

    RowReader(String file, CsvFile.Line line, List<Fault> faults) {
        this.file = file;
        this.line = line;
        this.faults = faults;
    }

    /** The row's period; null where it is none. */
    @Nullable
    Period period() {
        LocalDate from = day("from");
        LocalDate until = line.cell("until").isEmpty() ? null : day("until");
        if (from == null || until == null && !line.cell("until").isEmpty()) {
            return null;
        }
        if (until != null && until.isBefore(from)) {
            fault(
                    "until",
                    "until " + until + " 早于 from " + from + "，请检查是否写反",
                    "until " + until + " lies before from " + from + "; are they the wrong way round?");
        }
        return new Period(from, until);
    }

    private @Nullable LocalDate day(String column) {
        try {
            return LocalDate.parse(line.cell(column));
        } catch (DateTimeException e) {
            fault(
                    column,
                    column + " 不是真实存在的日期，或者写法不对：" + line.cell(column) + "，应如 2025-06-30",
                    column + " is no real date, or not written as one: " + line.cell(column) + "; write 2025-06-30");
            return null;
        }
    }

    /** The row's mark; null where it is none. */
    @Nullable
    Mark mark() {
        for (Mark mark : Mark.values()) {
            if (mark.code().equals(line.cell("mark"))) {
                return mark;
            }
        }
        String known =
                String.join(" ", Arrays.stream(Mark.values()).map(Mark::code).toList());
        fault("mark", "mark 只能写其中之一：" + known, "mark is one of: " + known);
        return null;
    }

    /** What the row says to a reader. */
    Text text() {
        if (!CHINESE.matcher(line.cell("zh")).find()) {
            fault("zh", "zh 应为中文句子，不能空着", "zh is a sentence in Chinese, not empty");
        }
        if (line.cell("en").isEmpty() || CHINESE.matcher(line.cell("en")).find()) {
            fault("en", "en 应为英文句子，不能空着", "en is a sentence in English, not empty");
        }
        return new Text(line.cell("zh"), line.cell("en"));
    }

    /** The article it rests on. */
    LegalBasis basis(Mentions mentions) {
        LegalBasis basis = LegalBasis.parse(line.cell("law"));
        if (line.cell("law").isEmpty()) {
            fault("law", "law 应写依据，如 mca-2021-57#12", "law names what it rests on, as mca-2021-57#12");
        } else {
            mentions.articles().add(new Mentions.Article(file, line.number(), line.column("law"), basis));
        }
        return basis;
    }

    private void fault(String column, String zh, String en) {
        faults.add(new Fault(file, line.number(), line.column(column), zh, en));
    }
}
