package heng.workshop.handbook;

import heng.law.Mark;
import heng.law.Period;
import heng.law.Text;
import heng.parameter.DatedValue;
import heng.parameter.Parameter;
import heng.parameter.Parameter.Combine;
import heng.parameter.Review;
import heng.workshop.Figures;
import java.util.Map;

/** What codes of the files are called in the book. */
public final class Words {
    private static final Map<String, Text> UNITS = Map.ofEntries(
            Map.entry("yuan/month", new Text("元/月", "yuan a month")),
            Map.entry("yuan", new Text("元", "yuan")),
            Map.entry("ratio", new Text("倍数或者比例", "ratio")),
            Map.entry("months", new Text("个月", "months")),
            Map.entry("years", new Text("年", "years")),
            Map.entry("square-metre", new Text("平方米", "m²")),
            Map.entry("items", new Text("项", "items")),
            Map.entry("days", new Text("日", "days")),
            Map.entry("people", new Text("人", "people")),
            Map.entry("choice", new Text("选项", "a choice")),
            Map.entry("flag", new Text("是或者否", "yes or no")));
    private static final Map<String, Text> LEVELS = Map.of(
            "national", new Text("全国", "National"),
            "region", new Text("自治区", "Autonomous region"),
            "city", new Text("市县", "Cities and counties"));
    private static final Map<String, String> KEYS = Map.of("", "", "URBAN", "城市", "RURAL", "农村");

    /** The unit; the code itself where it has no name. */
    public Text unit(String code) {
        return UNITS.getOrDefault(code, new Text(code, code));
    }

    static Text level(String code) {
        return LEVELS.getOrDefault(code, new Text(code, code));
    }

    /** The second key of a value. */
    public static String key(String key) {
        return KEYS.getOrDefault(key, key);
    }

    /** The value as it is read; a value that nobody has found says so. */
    public static String value(DatedValue value) {
        if (value.absent()) {
            return value.mark() == Mark.NOT_FOUND ? "没有查到" : "无";
        }
        String shown = String.valueOf(Figures.of(value));
        return shown.equals("true") ? "是" : shown.equals("false") ? "否" : shown;
    }

    /** First and last day. */
    public String period(Period period) {
        return period.from() + " 起" + (period.until() == null ? "" : "，至 " + period.until());
    }

    /** How sure it is, in short; nothing where the original was read. */
    public String mark(Mark mark) {
        return switch (mark) {
            case CONFIRMED -> "已核对";
            case SECONDARY -> "转述";
            case DERIVED -> "推算";
            case TO_CONFIRM -> "待确认";
            case NOT_FOUND -> "未查到";
        };
    }

    /** When a value was looked at and has to be again. */
    public String review(Review review) {
        return review.on() + " 核对" + (review.next() == null ? "" : "，" + review.next() + " 以前再核对");
    }

    /** What a decision does without a value. */
    public String absent(Parameter parameter) {
        return switch (parameter.whenAbsent()) {
            case REFUSE -> "没有数值的，不能受理";
            case UNDETERMINED -> "没有数值的，结论为待核实";
            case NONE -> "没有数值的，不适用";
        };
    }

    /** Which place's value holds. */
    public String combine(Parameter parameter) {
        return parameter.combine() == Combine.HIGHER ? "当地数值低于上级的，用上级的" : "用最近一级的数值";
    }
}
