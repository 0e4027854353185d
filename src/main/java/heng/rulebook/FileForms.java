package heng.rulebook;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a file must be before anybody reads it: known by its name, text in UTF-8, whole. A file that is not is left out
 * of everything that follows, so that one fault is told once.
 */
final class FileForms {
    private static final Pattern KNOWN = Pattern.compile(
            "places\\.csv|law/[^/]+\\.(yaml|md)|parameters/[^/]+\\.yaml|tables/[^/]+\\.csv|(.+/)?[^/]+\\.(drl|md)");
    private static final Pattern MARKER = Pattern.compile("(?m)^(<<<<<<<|=======|>>>>>>>)( .*)?$");
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]");
    private static final char BOM = '\uFEFF';

    private FileForms() {}

    /** The files that can be read. */
    static RuleFiles readable(RuleFiles files, List<Fault> faults) {
        Set<String> broken = new HashSet<>();
        files.all().forEach((name, bytes) -> {
            Fault fault = name.endsWith(".md") ? null : fault(name, bytes);
            if (fault != null) {
                faults.add(fault);
                broken.add(name);
            }
        });
        return broken.isEmpty() ? files : files.only(name -> !broken.contains(name));
    }

    private static @Nullable Fault fault(String name, byte[] bytes) {
        if (!KNOWN.matcher(name).matches()) {
            return unknown(name);
        }
        CharBuffer chars = CharBuffer.allocate(bytes.length);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CoderResult result = decoder.decode(in, chars, true);
        String text = chars.flip().toString();
        if (result.isError()) {
            return at(
                    name,
                    text,
                    text.length(),
                    "文件不是 UTF-8 编码（可能是 GBK），请用 UTF-8 重新保存",
                    "The file is not UTF-8 (GBK, perhaps); save it as UTF-8");
        }
        return text(name, text);
    }

    private static @Nullable Fault text(String name, String text) {
        boolean table = name.endsWith(".csv");
        if (!table && !text.isEmpty() && text.charAt(0) == BOM) {
            return at(
                    name,
                    text,
                    0,
                    "文件开头有 BOM 标记，请另存为不带 BOM 的 UTF-8",
                    "The file begins with a BOM; save it as UTF-8 without BOM");
        }
        if (text.isBlank()) {
            return at(
                    name,
                    text,
                    0,
                    "文件是空的，可能没有保存完；请恢复内容，或者删除文件",
                    "The file is empty, perhaps half saved; restore what it held, or delete it");
        }
        Matcher marker = MARKER.matcher(text);
        if (marker.find()) {
            return at(
                    name,
                    text,
                    marker.start(),
                    "有没有处理完的合并冲突（" + marker.group(1) + "），请选定一种写法并删去冲突标记",
                    "A merge conflict was left (" + marker.group(1) + "); decide for one wording and remove the marks");
        }
        Matcher control = CONTROL.matcher(text);
        return !control.find()
                ? null
                : at(
                        name,
                        text,
                        control.start(),
                        "有看不见的控制字符，文件可能没有保存完；请重新保存",
                        "It holds an invisible control character, perhaps half saved; save it anew");
    }

    private static Fault unknown(String name) {
        if (name.endsWith(".xlsx") || name.endsWith(".xls") || name.endsWith(".et") || name.endsWith(".ods")) {
            return new Fault(
                    name,
                    1,
                    1,
                    "电子表格文件不会被读取，请另存为 CSV（UTF-8）放在 tables/ 里，并移走这个文件",
                    "Spreadsheet files are not read; save it as CSV (UTF-8) in tables/ and move this file away");
        }
        return new Fault(
                name,
                1,
                1,
                "不认识的文件，不会被读取；只能有 law/*.yaml、parameters/*.yaml、tables/*.csv、*.drl、places.csv 和 *.md，请改名或者移走",
                "Unknown file, it would not be read; there are law/*.yaml, parameters/*.yaml, tables/*.csv, *.drl, places.csv"
                        + " and *.md; rename it or move it away");
    }

    private static Fault at(String name, String text, int offset, String zh, String en) {
        int line =
                (int) text.substring(0, offset).chars().filter(c -> c == '\n').count() + 1;
        int column = offset - text.lastIndexOf('\n', Math.max(0, offset - 1));
        return new Fault(name, line, offset == 0 ? 1 : column, zh, en);
    }
}
