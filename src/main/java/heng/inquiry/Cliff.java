package heng.inquiry;

import heng.decision.Decision;
import heng.decision.Finding;
import heng.decision.SchemeDecision;
import heng.decision.SchemeDecision.Outcome;
import heng.explanation.Sentences;
import heng.household.Scheme;
import heng.law.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A value at which more of the figure costs more than it brings.
 *
 * @param at the first value at which it is lost
 * @param lost yuan a month that are lost in this one step
 * @param ends what ends or becomes less
 */
public record Cliff(BigDecimal at, BigDecimal lost, List<End> ends) {
    /**
     * One payment that ends or becomes less.
     *
     * @param member id of the person; null for the household
     * @param reasons the findings by which it is so; empty where only the sum falls
     */
    public record End(
            Scheme scheme,
            @Nullable String member,
            @Nullable Outcome from,
            @Nullable Outcome to,
            BigDecimal lost,
            Text why,
            List<Finding> reasons) {}

    static List<End> ends(Decision left, Decision right) {
        List<End> ends = new ArrayList<>();
        for (Change change : Difference.between(left, right).changes()) {
            BigDecimal from = Objects.requireNonNullElse(change.amountFrom(), BigDecimal.ZERO);
            BigDecimal to = Objects.requireNonNullElse(change.amountTo(), BigDecimal.ZERO);
            if (from.compareTo(to) > 0) {
                ends.add(end(change, from.subtract(to), left, right));
            }
        }
        return ends;
    }

    private static End end(Change change, BigDecimal lost, Decision left, Decision right) {
        SchemeDecision before = of(left, change);
        SchemeDecision after = of(right, change);
        List<Finding> reasons = after == null
                ? List.of()
                : after.findings().stream()
                        .filter(finding ->
                                !finding.answer().isMet() && (before == null || !answeredAlike(finding, before)))
                        .toList();
        return new End(
                change.scheme(),
                change.member(),
                change.from(),
                change.to(),
                lost,
                why(change, after, reasons),
                reasons);
    }

    private static boolean answeredAlike(Finding finding, SchemeDecision before) {
        return before.findings().stream()
                .anyMatch(one ->
                        one.condition().id().equals(finding.condition().id()) && one.outcome() == finding.outcome());
    }

    private static Text why(Change change, @Nullable SchemeDecision after, List<Finding> reasons) {
        if (!reasons.isEmpty()) {
            List<Text> texts = reasons.stream().map(Sentences::of).toList();
            return new Text(
                    texts.stream().map(Text::zh).collect(Collectors.joining("；")),
                    texts.stream().map(Text::en).collect(Collectors.joining("; ")));
        }
        if (after == null) {
            return new Text(change.scheme().chinese() + "：不再评定", change.scheme().english() + ": not assessed any more");
        }
        return Sentences.of(after);
    }

    /** The decision of the person where there is one, else of the household. */
    private static @Nullable SchemeDecision of(Decision decision, Change change) {
        SchemeDecision household = null;
        for (SchemeDecision one : decision.schemes()) {
            if (one.scheme() == change.scheme() && Objects.equals(one.member(), change.member())) {
                return one;
            }
            if (one.scheme() == change.scheme() && one.member() == null) {
                household = one;
            }
        }
        return household;
    }
}
