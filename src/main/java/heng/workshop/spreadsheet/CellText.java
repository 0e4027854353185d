package heng.workshop.spreadsheet;

import heng.law.Text;
import heng.workshop.spreadsheet.Column.Kind;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/** A cell as text for the file; whatever cannot be one is refused with a sentence that says how to mend it. */
final class CellText {
    private static final MathContext DIGITS = new MathContext(15);
    private static final Pattern FIGURE = Pattern.compile("\\d+(\\.\\d+)?");
    private static final Pattern WIDE =
            Pattern.compile("[\\uFF10-\\uFF19\\uFF21-\\uFF3A\\uFF41-\\uFF5A\\uFF0E\\uFF0D]");
    private static final Pattern DAY_FORMAT = Pattern.compile("(?i).*(yy|m/d|d/m|年|月).*");

    private CellText() {}

    /** A cell that cannot be taken over. */
    static final class Unfit extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient Text text;

        Unfit(String zh, String en) {
            super(en);
            this.text = new Text(zh, en);
        }

        Text text() {
            return text;
        }
    }

    static String of(Cell cell, Column column) throws Unfit {
        if (cell.getType() == CellType.FORMULA) {
            throw new Unfit(
                    "这里是公式 =" + cell.getFormula() + "；请改为它的值（复制后选择性粘贴为值）",
                    "This is a formula; replace it by its value (copy, then paste as values)");
        }
        return switch (cell.getType()) {
            case NUMBER -> number(cell, column);
            case BOOLEAN -> Boolean.TRUE.equals(cell.asBoolean()) ? "true" : "false";
            case STRING -> string(cell.asString(), column);
            case EMPTY -> "";
            default ->
                throw new Unfit(
                        "这里是错误值 " + cell.getRawValue() + "；请填写正确的内容", "This is an error value; enter what is meant");
        };
    }

    private static String number(Cell cell, Column column) throws Unfit {
        String format = cell.getDataFormatString() == null ? "" : cell.getDataFormatString();
        if (column.kind() == Kind.DAY) {
            return day(cell);
        }
        if (DAY_FORMAT.matcher(format).matches()) {
            throw new Unfit(
                    "表格软件把这里变成了日期；请把单元格格式设为文本，再重新填写",
                    "The spreadsheet program made a date of this; format the cell as text and enter it again");
        }
        BigDecimal figure = new BigDecimal(cell.getRawValue()).round(DIGITS).stripTrailingZeros();
        int shown = format.matches("0\\.0+") ? format.length() - 2 : 0;
        return figure.setScale(Math.max(shown, Math.max(0, figure.scale())), RoundingMode.UNNECESSARY)
                .toPlainString();
    }

    private static String day(Cell cell) throws Unfit {
        LocalDateTime moment = cell.asDate();
        if (!moment.toLocalTime().equals(LocalTime.MIDNIGHT) || moment.getYear() < 1949) {
            throw new Unfit("这里应当是日期，例如 2027-01-01", "A date belongs here, for example 2027-01-01");
        }
        return moment.toLocalDate().toString();
    }

    private static String string(String written, Column column) throws Unfit {
        String text = written.strip();
        if (column.kind() == Kind.SENTENCE || text.isEmpty()) {
            return text;
        }
        if (WIDE.matcher(text).find()) {
            String narrow = Normalizer.normalize(text, Normalizer.Form.NFKC);
            throw new Unfit(
                    "这里有全角字符：" + text + "；请改为半角 " + narrow, "There are full-width characters here; write " + narrow);
        }
        if (column.kind() == Kind.DAY && !isDay(text)) {
            throw new Unfit(
                    "没有这样的日期：" + text + "；请写成 2027-01-01 这样",
                    "There is no such date: " + text + "; write it like 2027-01-01");
        }
        if (column.kind() == Kind.FIGURE && !FIGURE.matcher(text).matches()) {
            throw new Unfit(
                    "这里应当是不带单位、逗号的数字，例如 780 或者 0.035，实际是 " + text,
                    "A number without unit or commas belongs here, for example 780 or 0.035");
        }
        return text;
    }

    private static boolean isDay(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
