package heng.inquiry;

import heng.decision.Condition;
import heng.decision.Decision;
import heng.decision.Finding;
import heng.explanation.DecisionDocument;
import heng.explanation.Sentences;
import heng.inquiry.Counterfactual.Change;
import heng.inquiry.Refusal.Unmet;
import heng.logic.Amount;
import heng.rulebook.RuleBook;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Refusals in the API's form. */
public final class WhyNotDocument {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final RuleBook rules;
    private final LocalDate day;

    private WhyNotDocument(RuleBook rules, LocalDate day) {
        this.rules = rules;
        this.day = day;
    }

    /** The refusals of a decision. */
    public static ArrayNode of(RuleBook rules, Decision decision, List<Refusal> refusals) {
        WhyNotDocument document = new WhyNotDocument(rules, decision.file().day());
        ArrayNode array = JSON.arrayNode();
        refusals.forEach(refusal -> array.add(document.refusal(refusal)));
        return array;
    }

    private ObjectNode refusal(Refusal refusal) {
        ObjectNode node = JSON.objectNode();
        node.put("scheme", refusal.decided().scheme().name());
        node.put("member", refusal.decided().member());
        node.put("outcome", refusal.decided().outcome().name());
        if (refusal.decided().excludedBy() != null) {
            node.put("excludedBy", refusal.decided().excludedBy().name());
        }
        ArrayNode unmet = node.putArray("unmet");
        refusal.unmet().forEach(one -> unmet.add(unmet(one)));
        node.set("counterfactual", counterfactual(refusal.counterfactual()));
        node.set("because", DecisionDocument.text(refusal.because()));
        return node;
    }

    private ObjectNode unmet(Unmet unmet) {
        Finding finding = unmet.finding();
        Condition condition = finding.condition();
        ObjectNode node = JSON.objectNode();
        node.put("condition", condition.id());
        node.set("text", DecisionDocument.text(Sentences.of(finding)));
        node.put("actual", figure(finding.answer().actual(), condition));
        node.put("limit", figure(finding.answer().limit(), condition));
        node.put("unit", condition.unit());
        node.set("basis", DecisionDocument.basis(rules.basis(condition, day)));
        node.put("changeable", unmet.changeable());
        if (unmet.metOn() != null) {
            node.put("metOn", unmet.metOn().toString());
        }
        return node;
    }

    private static @Nullable BigDecimal figure(@Nullable Amount amount, Condition condition) {
        return amount == null || !amount.isKnown() || condition.unit() == null
                ? null
                : Sentences.figure(amount, condition.unit());
    }

    private static @Nullable ObjectNode counterfactual(@Nullable Counterfactual counterfactual) {
        if (counterfactual == null) {
            return null;
        }
        ObjectNode node = JSON.objectNode();
        ArrayNode changes = node.putArray("changes");
        counterfactual.changes().forEach(change -> changes.add(change(change)));
        return node.put("verified", true).put("edge", counterfactual.edge());
    }

    private static ObjectNode change(Change change) {
        ObjectNode node = JSON.objectNode();
        node.put("path", change.path());
        node.put("by", change.by());
        if (change.perHead() != null) {
            node.put("perHead", change.perHead());
        }
        node.put("unit", change.unit());
        node.set("text", DecisionDocument.text(change.text()));
        ArrayNode facts = node.putArray("facts");
        change.facts().forEach(fact -> {
            ObjectNode one = facts.addObject();
            one.put("path", fact.path());
            one.set("from", fact.from());
            one.set("to", fact.to());
            if (fact.per() != null) {
                one.put("per", fact.per());
            }
        });
        return node;
    }
}
