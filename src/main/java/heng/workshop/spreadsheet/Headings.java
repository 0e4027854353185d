package heng.workshop.spreadsheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.Row;

/** The first row of a sheet: which column stands where. Columns may be moved, but not left out, doubled or added. */
record Headings(List<Column> columns, List<SheetFault> faults) {

    Map<Integer, Column> read(Row row) {
        Map<Integer, Column> places = new HashMap<>();
        for (Cell cell : row) {
            String heading = cell == null ? "" : cell.getText();
            if (cell == null || heading.isBlank()) {
                continue;
            }
            String name = Column.named(heading);
            Column column = columns.stream()
                    .filter(one -> one.name().equals(name))
                    .findFirst()
                    .orElse(null);
            String address = cell.getAddress().toString();
            if (column == null) {
                fault(
                        address,
                        "不认识这一列：" + heading + "；请删去或者改回原来的表头",
                        "There is no column " + name + "; remove it or restore its heading");
            } else if (places.containsValue(column)) {
                fault(address, "这一列出现了两次：" + heading + "；请删去一个", "The column " + name + " stands twice; remove one");
            } else {
                places.put(cell.getColumnIndex(), column);
            }
        }
        columns.stream()
                .filter(column -> !places.containsValue(column))
                .forEach(column -> fault(
                        "A1",
                        "缺少列 " + column.heading() + "；请补上这一列，或者重新导出",
                        "The column " + column.name() + " is missing; restore it, or export again"));
        return places;
    }

    private void fault(String cell, String zh, String en) {
        faults.add(new SheetFault(Spreadsheet.VALUES, cell, zh, en));
    }
}
