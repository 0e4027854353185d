package heng.explanation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The codes of recorded facts in words. */
final class RecordWords {
    private static final Map<String, String> CHINESE = Map.ofEntries(
            Map.entry("NONE", "无"),
            Map.entry("IMPRISONED", "服刑"),
            Map.entry("COMPULSORY_DETOX", "强制隔离戒毒"),
            Map.entry("DECLARED_MISSING", "宣告失踪"),
            Map.entry("CLERGY_AWAY", "在宗教场所居住"),
            Map.entry("EMPLOYED", "受雇"),
            Map.entry("SELF_EMPLOYED", "自营"),
            Map.entry("UNEMPLOYED", "失业"),
            Map.entry("RETIRED", "退休"),
            Map.entry("VISUAL", "视力残疾"),
            Map.entry("HEARING", "听力残疾"),
            Map.entry("SPEECH", "言语残疾"),
            Map.entry("PHYSICAL", "肢体残疾"),
            Map.entry("INTELLECTUAL", "智力残疾"),
            Map.entry("MENTAL", "精神残疾"),
            Map.entry("EXTREMELY_POOR_SUPPORT", "特困人员"),
            Map.entry("SUBSISTENCE_ALLOWANCE", "低保"),
            Map.entry("ORPHAN", "孤儿"),
            Map.entry("DE_FACTO_ORPHAN", "事实无人抚养儿童"),
            Map.entry("WORK_INJURY_NURSING", "工伤护理"),
            Map.entry("PRIVATE", "自用"),
            Map.entry("ONLY_LIVELIHOOD", "唯一谋生工具"),
            Map.entry("PRODUCTION", "生产"),
            Map.entry("DISABILITY_MOBILITY", "残疾人代步"),
            Map.entry("ILLNESS_OR_CARE_TRAVEL", "就医照护出行"),
            Map.entry("LOST_NOT_DEREGISTERED", "灭失未注销"),
            Map.entry("DECEASED true", "已经死亡"),
            Map.entry("DECEASED false", "在世"),
            Map.entry("MARRIED true", "已婚"),
            Map.entry("MARRIED false", "未婚或者离异"));

    private RecordWords() {}

    /** The words of a recorded fact; {@code about} tells what a bare yes or no is about. */
    static String of(String codes, String about, boolean chinese) {
        boolean bare = codes.equals("true") || codes.equals("false");
        if (!chinese) {
            return bare
                    ? (codes.equals("true") ? "" : "not ") + about.toLowerCase(Locale.ROOT)
                    : codes.toLowerCase(Locale.ROOT).replace('_', ' ');
        }
        return bare
                ? CHINESE.getOrDefault(about + " " + codes, codes)
                : Arrays.stream(codes.split(" "))
                        .map(code -> code.matches("[1-4]") ? code + "级" : CHINESE.getOrDefault(code, code))
                        .collect(Collectors.joining(" "));
    }
}
