package heng.rulebook;

import heng.law.Text;
import heng.parameter.Places;
import heng.parameter.Places.Level;
import heng.parameter.Places.Place;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@code places.csv}. */
final class PlaceFile {
    private static final String FILE = "places.csv";
    private static final List<String> COLUMNS = List.of("code", "superior", "level", "zh", "en");
    private static final Pattern CODE = Pattern.compile("[0-9]{6}");

    private PlaceFile() {}

    static Places read(RuleFiles files, List<Fault> faults) {
        Map<String, Place> places = new LinkedHashMap<>();
        if (!files.all().containsKey(FILE)) {
            if (faults.stream().noneMatch(fault -> fault.file().equals(FILE))) {
                faults.add(new Fault(FILE, 1, 1, "缺少文件 places.csv，请恢复它", "The file places.csv is missing; restore it"));
            }
            return new Places(places);
        }
        List<CsvFile.Line> lines = CsvFile.read(FILE, files.text(FILE), faults);
        if (lines.isEmpty() || !List.copyOf(lines.get(0).cells().keySet()).equals(COLUMNS)) {
            faults.add(new Fault(
                    FILE, 1, 1, "表头应为：" + String.join(",", COLUMNS), "The header is: " + String.join(",", COLUMNS)));
            return new Places(places);
        }
        for (CsvFile.Line line : lines.subList(1, lines.size())) {
            place(line, places, faults);
        }
        return new Places(places);
    }

    private static void place(CsvFile.Line line, Map<String, Place> places, List<Fault> faults) {
        String code = line.cell("code");
        String superior = line.cell("superior");
        Level level = level(line.cell("level"));
        if (!CODE.matcher(code).matches()) {
            faults.add(fault(line, "code", "代码应为六位数字", "The code is six digits"));
        }
        if (!superior.isEmpty() && !places.containsKey(superior)) {
            faults.add(fault(
                    line,
                    "superior",
                    "上级代码 " + superior + " 须写在前面的行，请检查代码或者调换次序",
                    "The superior " + superior + " must stand on an earlier line; check the code or the order"));
        }
        if (level == null) {
            String known = String.join(
                    " ",
                    Arrays.stream(Level.values())
                            .map(one -> one.name().toLowerCase(Locale.ROOT))
                            .toList());
            faults.add(fault(line, "level", "level 只能写其中之一：" + known, "level is one of: " + known));
            return;
        }
        Place place = new Place(code, superior, level, new Text(line.cell("zh"), line.cell("en")));
        if (places.put(code, place) != null) {
            faults.add(fault(
                    line,
                    "code",
                    "代码重复：" + code + "，请删去或者改正一行",
                    "The code stands twice: " + code + "; remove or mend one"));
        }
    }

    private static @Nullable Level level(String name) {
        return Arrays.stream(Level.values())
                .filter(level -> level.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElse(null);
    }

    private static Fault fault(CsvFile.Line line, String column, String zh, String en) {
        return new Fault(FILE, line.number(), line.column(column), zh, en);
    }
}
