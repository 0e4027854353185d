package heng.web;

import heng.decision.Finding;
import heng.explanation.DecisionDocument;
import heng.explanation.Sentences;
import heng.household.Scheme;
import heng.inquiry.FindingTurn;
import heng.inquiry.WhatIf;
import heng.law.Text;
import heng.logic.Amount;
import heng.logic.Outcome;
import heng.rulebook.RuleBook;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Two decisions and their difference, as they are answered. */
record WhatIfDocument(ObjectNode before, ObjectNode after, Differences difference) {
    static WhatIfDocument of(RuleBook rules, WhatIf answer) {
        DifferenceDocument difference = DifferenceDocument.of(answer.difference());
        return new WhatIfDocument(
                DecisionDocument.of(rules, answer.before()),
                DecisionDocument.of(rules, answer.after()),
                new Differences(
                        difference.schemes(),
                        difference.entitlements(),
                        answer.findings().stream().map(Turn::of).toList(),
                        difference.phaseOut()));
    }

    record Differences(
            List<DifferenceDocument.Turn> schemes,
            List<DifferenceDocument.Payment> entitlements,
            List<Turn> findings,
            DifferenceDocument.@Nullable States phaseOut) {}

    /** A finding that differs; null on one side: not asked there, or not known. */
    record Turn(
            Scheme scheme,
            @Nullable String member,
            String condition,
            @Nullable Outcome from,
            @Nullable Outcome to,
            @Nullable BigDecimal actualFrom,
            @Nullable BigDecimal actualTo,
            @Nullable BigDecimal limitFrom,
            @Nullable BigDecimal limitTo,
            @Nullable String unit,
            Text text) {
        static Turn of(FindingTurn turn) {
            Finding from = turn.from();
            Finding to = turn.to();
            Finding telling = to == null ? Objects.requireNonNull(from) : to;
            return new Turn(
                    turn.subject().scheme(),
                    turn.subject().member(),
                    turn.condition(),
                    from == null ? null : from.outcome(),
                    to == null ? null : to.outcome(),
                    from == null ? null : figure(from, from.answer().actual()),
                    to == null ? null : figure(to, to.answer().actual()),
                    from == null ? null : figure(from, from.answer().limit()),
                    to == null ? null : figure(to, to.answer().limit()),
                    telling.condition().unit(),
                    Sentences.of(telling));
        }

        private static @Nullable BigDecimal figure(Finding finding, @Nullable Amount amount) {
            String unit = finding.condition().unit();
            return amount == null || !amount.isKnown() || unit == null ? null : Sentences.figure(amount, unit);
        }
    }
}
