package heng.explanation;

import heng.decision.Condition;
import heng.decision.Entitlement;
import heng.decision.Finding;
import heng.decision.PhaseOut;
import heng.decision.SchemeDecision;
import heng.household.Scheme;
import heng.law.Text;
import heng.logic.Amount;
import heng.logic.Answer;
import heng.logic.Outcome;
import heng.logic.Unit;
import heng.means.Item;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
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

    /** The sentence of a scheme: what was decided, and what it hangs on. */
    public static Text of(SchemeDecision scheme) {
        long unmet = count(scheme, Outcome.NOT_MET);
        long open = count(scheme, Outcome.UNDETERMINED);
        Scheme first = scheme.excludedBy();
        String zh = scheme.scheme().chinese() + "：" + scheme.outcome().chinese();
        String en = scheme.scheme().english() + ": "
                + scheme.outcome().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return switch (scheme.outcome()) {
            case NOT_CONFIRMED -> new Text(zh + "，有 " + unmet + " 项条件不符合", en + ", conditions not met: " + unmet);
            case UNDETERMINED -> new Text(zh + "，有 " + open + " 项条件待核实", en + ", conditions undetermined: " + open);
            case EXCLUDED ->
                new Text(
                        first == null ? zh : zh + "，优先的是" + first.chinese(),
                        first == null ? en : en + ", first comes the " + first.english());
            case CONFIRMED, MANUAL_REVIEW -> new Text(zh, en);
        };
    }

    private static long count(SchemeDecision scheme, Outcome outcome) {
        return scheme.findings().stream()
                .filter(finding -> finding.outcome() == outcome)
                .count();
    }

    /** The sentence of a payment: what the law pays, the arithmetic, and the sum. */
    public static Text of(Entitlement entitlement, Condition rule) {
        boolean once = entitlement.from().equals(entitlement.until());
        Text sentence = rule.sentence();
        String sum = entitlement.monthlyAmount().toPlainString();
        String open = entitlement.amount().isKnown() ? "" : "起";
        String zh = sentence.zh() + "：" + entitlement.formula() + "，得 " + sum + open + (once ? " 元，" : " 元/月，")
                + entitlement.from() + (once ? " 发放" : " 起发放")
                + (entitlement.isFloor() ? "（法定下限）" : "");
        String en = sentence.en() + ": " + entitlement.formula() + ", " + (open.isEmpty() ? "" : "at least ") + sum
                + (once ? " yuan on " : " yuan a month from ") + entitlement.from()
                + (entitlement.isFloor() ? " (the legal minimum)" : "");
        return new Text(zh, en);
    }

    /** The sentence of an item of income or expenditure: what the law says of its kind, and the sum that moves. */
    public static Text of(Item item, boolean concerns, boolean mayConcern) {
        Text sentence = item.sentence();
        if (mayConcern) {
            return new Text(sentence.zh() + "；这名成员是否计入待核实", sentence.en() + "; whether this member counts is open");
        }
        if (!concerns) {
            return new Text("这一项属于不计入的成员", "The item belongs to a member who does not count");
        }
        String sum = item.effect().isKnown()
                ? item.effect().rounded(2).toPlainString()
                : item.effect().least().setScale(2, RoundingMode.HALF_UP).toPlainString() + "+";
        return new Text(sentence.zh() + "：" + sum + " 元/月", sentence.en() + ": " + sum + " yuan a month");
    }

    /** The sentence of a phase-out: in which of its months it is, and until when; null where there is none. */
    public static @Nullable Text of(PhaseOut phaseOut) {
        String months = String.valueOf(phaseOut.ofMonths());
        return switch (phaseOut.state()) {
            case NOT_APPLICABLE -> null;
            case MAY_START ->
                new Text(
                        "收入因就业超过标准，可以给予 " + months + " 个月渐退期，期内继续发放",
                        "Income rose above the standard through work: a phase-out of " + months
                                + " months may begin, during which payment goes on");
            case RUNNING ->
                new Text(
                        "在渐退期内：第 " + phaseOut.month() + " 个月，共 " + months + " 个月，至 " + phaseOut.until() + " 止",
                        "In phase-out: month " + phaseOut.month() + " of " + months + ", until " + phaseOut.until());
            case ENDED -> new Text("渐退期已满 " + months + " 个月", "The phase-out of " + months + " months is over");
        };
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
