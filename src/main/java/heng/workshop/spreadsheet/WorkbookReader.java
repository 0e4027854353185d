package heng.workshop.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Reads an XLSX file back; every cell that cannot be taken over is a fault. */
final class WorkbookReader {
    private final byte[] xlsx;
    private final List<SheetFault> faults;

    WorkbookReader(byte[] xlsx, List<SheetFault> faults) {
        this.xlsx = xlsx;
        this.faults = faults;
    }

    /** What the second sheet says: its first column, and the second. */
    Map<String, String> about() {
        Map<String, String> about = new LinkedHashMap<>();
        for (Row row : rows(Spreadsheet.ABOUT)) {
            about.put(row.getCellText(0), row.getCellText(1));
        }
        return about;
    }

    /** The lines of the first sheet; rows without any content are left out. */
    List<Grid.Line> lines(List<Column> columns) {
        for (String range : MergedCells.of(xlsx, Spreadsheet.VALUES)) {
            fault(range, "这里合并了单元格；请取消合并，每一格都填上内容", "These cells are merged; split them and fill each one");
        }
        List<Row> rows = rows(Spreadsheet.VALUES);
        List<Grid.Line> lines = new ArrayList<>();
        if (rows.isEmpty()) {
            fault("", "这张表是空的；请重新导出", "This sheet is empty; export it again");
            return lines;
        }
        Map<Integer, Column> places = new Headings(columns, faults).read(rows.get(0));
        for (Row row : rows.subList(1, rows.size())) {
            Grid.Line line = line(row, places);
            if (line.cells().values().stream().anyMatch(cell -> !cell.isEmpty())) {
                lines.add(line);
            }
        }
        return lines;
    }

    private Grid.Line line(Row row, Map<Integer, Column> places) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (Cell cell : row) {
            Column column = cell == null ? null : places.get(cell.getColumnIndex());
            if (cell == null) {
                continue;
            }
            try {
                String text = CellText.of(cell, column == null ? Column.of("") : column);
                if (column != null) {
                    cells.put(column.name(), text);
                } else if (!text.isEmpty()) {
                    throw new CellText.Unfit(
                            "这一列没有表头，内容不会被采用；请删去", "This column has no heading and is not taken over; remove it");
                }
            } catch (CellText.Unfit e) {
                fault(cell.getAddress().toString(), e.text().zh(), e.text().en());
                cells.put(column == null ? "" : column.name(), "?");
            }
        }
        return new Grid.Line(row.getRowNum(), cells);
    }

    private List<Row> rows(String name) {
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(xlsx), new ReadingOptions(true, true))) {
            if (workbook.isDate1904()) {
                throw new BrokenSheet(new SheetFault(
                        name,
                        "",
                        "这个文件的日期从1904年算起，会差四年；请在软件里改为1900年日期系统，核对日期后再导入",
                        "The days of this file count from 1904 and would be four years off; choose the 1900 date system, look"
                                + " at the days and import again"));
            }
            Sheet sheet = workbook.findSheet(name).orElse(null);
            if (sheet == null) {
                throw new BrokenSheet(new SheetFault(
                        name,
                        "",
                        "文件里没有这张表；请用导出的文件修改，不要改表名",
                        "This sheet is missing; edit the exported file and keep its sheets"));
            }
            return sheet.read();
        } catch (IOException | org.dhatim.fastexcel.reader.ExcelReaderException e) {
            throw new BrokenSheet(new SheetFault(
                    "",
                    "",
                    "这不是 XLSX 文件，或者已经损坏；请另存为 .xlsx",
                    "This is not an XLSX file, or it is damaged; save it as .xlsx"));
        }
    }

    private void fault(String cell, String zh, String en) {
        faults.add(new SheetFault(Spreadsheet.VALUES, cell, zh, en));
    }
}
