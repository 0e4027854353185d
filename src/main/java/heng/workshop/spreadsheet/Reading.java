package heng.workshop.spreadsheet;

import heng.rulebook.RuleFiles;
import heng.rulebook.RuleLoader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads an edited sheet and asks, step by step, whether it can be taken over. */
final class Reading {
    private static final List<String> OF_ROWS = List.of("from", "law", "mark", "zh", "en");
    private static final List<String> OF_VALUES = List.of("place", "key", "from", "law", "mark", "zh", "en");

    private final RuleFiles files;
    private final List<SheetFault> faults = new ArrayList<>();
    private final WorkbookReader workbook;

    Reading(RuleFiles files, byte[] xlsx) {
        this.files = files;
        this.workbook = new WorkbookReader(xlsx, faults);
    }

    Spreadsheet.Taken taken() {
        Source source = source();
        List<Column> columns = source.text().grid().columns();
        Grid grid = new Grid(columns, workbook.lines(columns));
        if (faults.isEmpty()) {
            required(grid, source);
            duplicates(grid, source.text() instanceof CsvText);
        }
        refuse();
        SourceText.Written written = source.text().written(grid.lines());
        Spreadsheet.Taken taken = new Spreadsheet.Taken(source.file(), files.text(source.file()), written.text());
        if (!taken.unchanged()) {
            check(grid, source, written);
        }
        return taken;
    }

    /** Asks the rules folder itself whether it would take the new text. */
    private void check(Grid grid, Source source, SourceText.Written written) {
        RuleLoader.faults(files.with(source.file(), written.text())).stream()
                .filter(fault -> fault.file().equals(source.file()))
                .map(fault -> new Locating(grid, written).locate(fault))
                .distinct()
                .forEach(faults::add);
        refuse();
    }

    private void refuse() {
        if (!faults.isEmpty()) {
            throw new BrokenSheet(faults);
        }
    }

    /** The file it was exported from, if that is still what it was. */
    private Source source() {
        Map<String, String> about = workbook.about();
        String file = about.getOrDefault(Source.FILE, "");
        if (!Spreadsheet.files(files).contains(file)) {
            throw new BrokenSheet(new SheetFault(
                    Spreadsheet.ABOUT,
                    "B1",
                    "规则文件夹里没有这个文件：" + file + "；请重新导出",
                    "The rules folder has no such file: " + file + "; export again"));
        }
        Source source = Source.of(files, file);
        if (!source.fingerprint().equals(about.get(Source.FINGERPRINT))) {
            throw new BrokenSheet(new SheetFault(
                    Spreadsheet.ABOUT,
                    "B2",
                    "导出以后 " + file + " 又改过；请重新导出，把修改抄到新表里",
                    file + " has changed since it was exported; export again and carry your edits over"));
        }
        source.about().forEach((name, said) -> {
            if (!said.equals(about.getOrDefault(name, ""))) {
                faults.add(new SheetFault(
                        Spreadsheet.ABOUT,
                        "B" + (new ArrayList<>(source.about().keySet()).indexOf(name) + 1),
                        "这一页不能修改；" + name + "请在文本文件里改",
                        "This page is not taken over; change it in the text file"));
            }
        });
        return source;
    }

    private void required(Grid grid, Source source) {
        boolean table = source.text() instanceof CsvText;
        for (Grid.Line line : grid.lines()) {
            for (String name : table ? OF_ROWS : OF_VALUES) {
                boolean has =
                        grid.columns().stream().anyMatch(column -> column.name().equals(name));
                if (has && line.cell(name).isEmpty()) {
                    fault(grid.address(line, name), "这里不能空着；请填写", "This must not be empty; fill it in");
                }
            }
            String right = source.names().getOrDefault(line.cell("place"), "");
            if (!line.cell("name").isEmpty() && !line.cell("name").equals(right) && !right.isEmpty()) {
                fault(
                        grid.address(line, "name"),
                        "地名与代码不符：" + line.cell("place") + " 是" + right + "；请改正代码，或者把地名清空",
                        "Name and code do not agree; mend the code, or clear the name");
            }
        }
    }

    private void duplicates(Grid grid, boolean table) {
        Map<Object, Grid.Line> known = new HashMap<>();
        for (Grid.Line line : grid.lines()) {
            Object key = table ? line.cells() : List.of(line.cell("place"), line.cell("key"), line.cell("from"));
            Grid.Line first = known.putIfAbsent(key, line);
            if (first != null) {
                fault(
                        grid.address(line, "from"),
                        "与第 " + first.row() + " 行重复；请改起始日，或者删去一行",
                        "Says the same place and day as row " + first.row() + "; change the day, or remove one");
            }
        }
    }

    private void fault(String cell, String zh, String en) {
        faults.add(new SheetFault(Spreadsheet.VALUES, cell, zh, en));
    }
}
