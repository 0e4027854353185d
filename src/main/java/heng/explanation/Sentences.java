package heng.explanation;

import heng.decision.Finding;
import heng.law.Text;
import heng.logic.Amount;
import heng.logic.Answer;
import heng.logic.Unit;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Sentences of findings: what the law asks, the figures that were compared, and the answer. */
public final class Sentences {
    private Sentences() {}

    /** The sentence of one finding in both languages. */
    public static Text of(Finding finding) {
        Answer answer = finding.answer();
        Text sentence = finding.condition().sentence();
        String unit = finding.condition().unit();
        return new Text(
                sentence.zh() + "：" + figures(answer, unit, "实际 ", "，界限 ", "；") + word(answer, true),
                sentence.en() + ": " + figures(answer, unit, "actual ", ", limit ", "; ") + word(answer, false));
    }

    private static String figures(Answer answer, @Nullable String unit, String actual, String limit, String end) {
        Amount figure = answer.actual();
        Amount against = answer.limit();
        if (unit == null || figure == null || !figure.isKnown()) {
            return "";
        }
        String counts =
                end.equals("；") ? Unit.named(unit).chinese() : Unit.named(unit).code();
        String text = actual + figure(figure, unit).toPlainString() + behind(counts);
        return against == null || !against.isKnown()
                ? text + end
                : text + limit + figure(against, unit).toPlainString() + behind(counts) + end;
    }

    private static String behind(String unit) {
        return unit.isEmpty() || unit.equals(Unit.RATIO.code()) ? "" : " " + unit;
    }

    /** A figure as it is shown: money with two decimals, others as they are. */
    public static BigDecimal figure(Amount amount, @Nullable String unit) {
        if (unit == null || unit.startsWith("yuan")) {
            return amount.rounded(2);
        }
        BigDecimal figure = amount.rounded(4).stripTrailingZeros();
        return figure.scale() < 0 ? figure.setScale(0) : figure;
    }

    private static String word(Answer answer, boolean chinese) {
        return switch (answer.outcome()) {
            case MET -> chinese ? "符合" : "met";
            case NOT_MET -> chinese ? "不符合" : "not met";
            case UNDETERMINED -> chinese ? "待核实" : "undetermined";
        };
    }
}
