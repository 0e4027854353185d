package heng.workshop;

import heng.law.LegalBasis;
import heng.law.Mark;
import heng.parameter.DatedValue;
import heng.parameter.Parameter;
import org.jspecify.annotations.Nullable;

/** What happens to a parameter, wherever it happens: the line that the history has for it. */
record ParameterStep(Parameter parameter, String key, String before, String after, LegalBasis law, Mark mark) {

    static ParameterStep of(ParameterChange change) {
        return new ParameterStep(
                change.parameter(),
                change.key(),
                figure(change.before()),
                figure(change.after()),
                change.telling().law(),
                change.telling().mark());
    }

    String line(String places) {
        String step = before.equals(after) ? after + "（未变 unchanged）" : before + " → " + after;
        return "`" + parameter.id() + "` " + parameter.name().zh() + "，" + places + word() + "：" + step + "（`"
                + HistoryLists.reference(law) + "`，" + mark.code() + "）";
    }

    private String word() {
        return switch (key) {
            case "" -> "";
            case "URBAN" -> "城市";
            case "RURAL" -> "农村";
            default -> " " + key;
        };
    }

    private static String figure(@Nullable DatedValue value) {
        if (value == null) {
            return "—";
        }
        if (value.amount() != null) {
            return Figures.of(value.amount()).toPlainString();
        }
        return value.choice() == null ? "无 none" : value.choice();
    }
}
