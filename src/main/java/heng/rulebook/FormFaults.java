package heng.rulebook;

import heng.schema.JsonSchema;
import heng.schema.Nearest;
import heng.schema.SchemaFault;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Turns what breaks a schema into faults for people who have the file before them: with the name they mistyped. */
final class FormFaults {
    private static final Pattern WIDE = Pattern.compile("[，：；（）“”‘’｛｝　]");

    private final String file;
    private final List<String> lines;
    private final JsonSchema schema;

    FormFaults(String file, String text, JsonSchema schema) {
        this.file = file;
        this.lines = text.lines().toList();
        this.schema = schema;
    }

    /** The faults; where a name is unknown, what is missing beside it is left out, for it is most likely the same. */
    List<Fault> of(List<SchemaFault> broken) {
        List<String> mistyped = broken.stream()
                .filter(fault -> isUnknown(fault.keyword()))
                .map(SchemaFault::pointer)
                .toList();
        List<Fault> faults = new ArrayList<>();
        for (SchemaFault fault : broken) {
            String parent =
                    fault.pointer().substring(0, Math.max(0, fault.pointer().lastIndexOf('/')));
            boolean follows = fault.keyword().equals("required") && mistyped.contains(parent)
                    || fault.keyword().equals("oneOf") && mistyped.contains(fault.pointer());
            if (!follows) {
                faults.add(fault(fault));
            }
        }
        return faults;
    }

    private static boolean isUnknown(String keyword) {
        return keyword.equals("additionalProperties") || keyword.equals("unevaluatedProperties");
    }

    private Fault fault(SchemaFault fault) {
        String name = fault.property() == null ? "" : fault.property();
        if (isUnknown(fault.keyword())) {
            return unknown(fault, name);
        }
        return switch (fault.keyword()) {
            case "propertyNames" -> name(fault, name);
            case "oneOf" ->
                new Fault(
                        file,
                        fault.line(),
                        fault.column(),
                        "要么写 value（mark 不能是 not-found），要么只写 absent: true",
                        "Write either value (and a mark other than not-found), or absent: true alone");
            case "type" -> type(fault);
            default ->
                new Fault(
                        file,
                        fault.line(),
                        fault.column(),
                        fault.pointer() + "：" + fault.zh(),
                        fault.pointer() + ": " + fault.en());
        };
    }

    private Fault type(SchemaFault fault) {
        boolean figure = fault.zh().endsWith("数字");
        return new Fault(
                file,
                fault.line(),
                fault.column(),
                fault.pointer() + "：" + fault.zh() + (figure ? "（不加引号，不写单位和千位逗号，小数点用 .）" : ""),
                fault.pointer() + ": " + fault.en()
                        + (figure ? " (no quotes, no unit, no comma for thousands, a point for decimals)" : ""));
    }

    private Fault unknown(SchemaFault fault, String name) {
        int[] at = place(fault, name);
        if (name.matches("[0-9]+")) {
            return new Fault(
                    file,
                    at[0],
                    at[1],
                    "数字里有逗号：小数点请用 .，千位不分隔",
                    "A comma stands in a number: write a point for decimals, and nothing for thousands");
        }
        if (WIDE.matcher(name).find()) {
            return new Fault(
                    file,
                    at[0],
                    at[1],
                    "“" + name + "”里用了全角符号，请改为半角，冒号后面空一格",
                    "\"" + name + "\" holds a full-width mark; write the half-width one, and a space after a colon");
        }
        String near = Nearest.to(name, names());
        return new Fault(
                file,
                at[0],
                at[1],
                "不认识的字段 " + name + (near.isEmpty() ? "，请删去或者改正" : "，是否应为 " + near),
                "Unknown field " + name + (near.isEmpty() ? "; remove or mend it" : "; did you mean " + near));
    }

    /** A name that is data: a place, a day, urban or rural. */
    private Fault name(SchemaFault fault, String name) {
        int[] at = place(fault, name);
        int depth = (int) fault.pointer().chars().filter(c -> c == '/').count();
        boolean place = fault.pointer().equals("/values");
        boolean day = !place && name.matches("[0-9]{2,}.*") || depth > 2;
        String zh = place
                ? "应为六位行政区划代码并加引号，如 \"640106\""
                : day ? "应为日期，如 2025-06-30（月、日各两位，用连字符）" : "只能写 URBAN（城市）或者 RURAL（农村）";
        String en = place
                ? "is the six-digit code of a place in quotes, as \"640106\""
                : day ? "is a day such as 2025-06-30 (two digits each, hyphens)" : "is URBAN or RURAL";
        return new Fault(file, at[0], at[1], name + " 写得不对：" + zh, name + " is not right: it " + en);
    }

    /** Every name that the schema knows. */
    private Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        for (JsonNode properties : schema.node().findValues("properties")) {
            names.addAll(properties.propertyNames());
        }
        return names;
    }

    /** Where the name stands, from where the schema was broken on. */
    private int[] place(SchemaFault fault, String name) {
        Pattern key = Pattern.compile("(?<![\\w-])[\"']?" + Pattern.quote(name) + "(?![\\w-])");
        for (int i = Math.max(0, fault.line() - 1); i < lines.size(); i++) {
            Matcher matcher = key.matcher(lines.get(i));
            int from = i == fault.line() - 1
                    ? Math.min(Math.max(0, fault.column() - 1), lines.get(i).length())
                    : 0;
            if (!name.isEmpty() && matcher.find(from)) {
                return new int[] {i + 1, matcher.start() + 1};
            }
        }
        return new int[] {Math.max(1, fault.line()), Math.max(1, fault.column())};
    }
}
