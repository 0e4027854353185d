package heng.workshop.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes a grid as XLSX: days as days, figures with their decimals, everything else as text that stays as typed. */
final class WorkbookWriter {
    private static final String TEXT = "@";
    private static final String DAY = "yyyy-mm-dd";

    private WorkbookWriter() {}

    static byte[] write(Grid grid, Map<String, String> about) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Heng", "1.0")) {
            workbook.setGlobalDefaultFont("Microsoft YaHei", 10);
            values(workbook.newWorksheet(Spreadsheet.VALUES), grid);
            about(workbook.newWorksheet(Spreadsheet.ABOUT), about);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void values(Worksheet sheet, Grid grid) {
        for (int i = 0; i < grid.columns().size(); i++) {
            Column column = grid.columns().get(i);
            sheet.value(0, i, column.heading());
            sheet.style(0, i).bold().fillColor("EAF2FB").format(TEXT).set();
            sheet.width(i, column.width());
            sheet.style(i).format(column.kind() == Column.Kind.DAY ? DAY : TEXT).set();
            for (int row = 0; row < grid.lines().size(); row++) {
                cell(sheet, row + 1, i, column, grid.lines().get(row).cell(column.name()));
            }
        }
        sheet.freezePane(0, 1);
    }

    private static void cell(Worksheet sheet, int row, int column, Column of, String text) {
        if (of.kind() == Column.Kind.FIGURE && !text.isEmpty()) {
            BigDecimal figure = new BigDecimal(text);
            sheet.value(row, column, figure);
            sheet.style(row, column).format(decimals(figure.scale())).set();
        } else if (of.kind() == Column.Kind.DAY && day(text) != null) {
            sheet.value(row, column, day(text));
            sheet.style(row, column).format(DAY).set();
        } else {
            sheet.value(row, column, text.isEmpty() ? null : text);
            sheet.style(row, column)
                    .format(of.kind() == Column.Kind.DAY ? DAY : TEXT)
                    .wrapText(of.kind() == Column.Kind.SENTENCE)
                    .set();
        }
    }

    private static String decimals(int scale) {
        return scale <= 0 ? "0" : "0." + "0".repeat(scale);
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static void about(Worksheet sheet, Map<String, String> about) {
        int row = 0;
        for (Map.Entry<String, String> line : about.entrySet()) {
            sheet.value(row, 0, line.getKey());
            sheet.value(row, 1, line.getValue());
            sheet.style(row, 0).bold().set();
            sheet.style(row, 1).wrapText(true).format(TEXT).set();
            row++;
        }
        sheet.width(0, 26);
        sheet.width(1, 90);
    }
}
