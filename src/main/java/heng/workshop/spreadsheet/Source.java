package heng.workshop.spreadsheet;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import heng.rulebook.RuleFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/** A file of the folder as the source of a sheet, and what the sheet's second page says of it. */
record Source(String file, String fingerprint, SourceText text, Map<String, String> names) {
    static final String FILE = "文件 file";
    static final String FINGERPRINT = "指纹 fingerprint";

    static Source of(RuleFiles files, String file) {
        Map<String, String> names = names(files.text("places.csv"));
        String content = files.text(file);
        SourceText text = file.endsWith(".csv")
                ? new CsvText(content)
                : new ParameterText(content, code -> names.getOrDefault(code, ""));
        return new Source(file, fingerprint(files, file), text, names);
    }

    static String fingerprint(RuleFiles files, String file) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(files.all().get(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> names(String places) {
        Map<String, String> names = new LinkedHashMap<>();
        try (CsvReader<NamedCsvRecord> lines = CsvReader.builder().ofNamedCsvRecord(places)) {
            lines.forEach(line -> names.put(line.getField("code"), line.getField("zh")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }

    /** The second page: where the sheet comes from, and how to edit it. */
    Map<String, String> about() {
        Map<String, String> about = new LinkedHashMap<>();
        about.put(FILE, file);
        about.put(FINGERPRINT, fingerprint);
        if (text instanceof ParameterText parameter) {
            about.put("名称 name", parameter.head("name"));
            about.put("单位 unit", parameter.head("unit"));
            about.put("说明 note", parameter.head("note"));
        }
        about.put(
                "怎样修改 how to edit",
                "只改“" + Spreadsheet.VALUES + "”一张；新的数值另加一行，写上起始日，不要改掉旧的一行；"
                        + "数值留空表示这一期间没有数值。表头、公式、合并单元格不要动。本页内容请在文本文件里改。");
        return about;
    }
}
