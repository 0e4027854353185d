package heng.rulebook;

import heng.law.Text;
import heng.parameter.Places;
import heng.parameter.Places.Level;
import heng.parameter.Places.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads {@code places.csv}. */
final class PlaceFile {
    private static final String FILE = "places.csv";

    private PlaceFile() {}

    static Places read(RuleFiles files, List<Fault> faults) {
        Map<String, Place> places = new LinkedHashMap<>();
        for (CsvFile.Line line : CsvFile.read(FILE, files.text(FILE), faults)) {
            String code = line.cell("code");
            String superior = line.cell("superior");
            if (!superior.isEmpty() && !places.containsKey(superior)) {
                faults.add(
                        new Fault(FILE, line.number(), 2, "上级代码须写在前面的行", "The superior must stand on an earlier line"));
            }
            Level level = Level.valueOf(line.cell("level").toUpperCase(Locale.ROOT));
            Place place = new Place(code, superior, level, new Text(line.cell("zh"), line.cell("en")));
            if (places.put(code, place) != null) {
                faults.add(new Fault(FILE, line.number(), 1, "代码重复：" + code, "The code stands twice: " + code));
            }
        }
        return new Places(places);
    }
}
