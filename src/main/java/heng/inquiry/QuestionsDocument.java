package heng.inquiry;

import heng.decision.SchemeDecision;
import heng.explanation.DecisionDocument;
import heng.inquiry.ToAsk.FactSet;
import heng.inquiry.ToAsk.Wanted;
import heng.law.Text;
import heng.logic.Gap;
import heng.parameter.Parameter;
import heng.rulebook.RuleBook;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What would have to be asked, in the API's form. */
public final class QuestionsDocument {
    private QuestionsDocument() {}

    /** The sets of facts, and apart from them the values that no fact makes up for. */
    public static ObjectNode of(RuleBook rules, ToAsk toAsk) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        ArrayNode sets = node.putArray("sets");
        toAsk.sets().forEach(set -> set(sets.addObject(), rules, set));
        ArrayNode values = node.putArray("values");
        toAsk.values().forEach((parameter, schemes) -> {
            ObjectNode value = values.addObject().put("parameter", parameter);
            value.set("text", DecisionDocument.text(lacking(rules, parameter)));
            schemes(value, schemes);
        });
        return node.put("asked", toAsk.asked()).put("all", toAsk.all()).put("complete", toAsk.complete());
    }

    private static void set(ObjectNode node, RuleBook rules, FactSet set) {
        schemes(node, set.schemes());
        ArrayNode facts = node.putArray("facts");
        for (Wanted fact : set.facts()) {
            ObjectNode one = facts.addObject().put("path", fact.pointer());
            one.put("source", fact.source().who().name());
            one.put("cost", fact.source().cost());
            one.set("question", DecisionDocument.text(fact.source().question()));
        }
        node.put("settles", set.settles());
        ArrayNode unless = node.putArray("unless");
        set.unless().forEach(gap -> unless(unless.addObject(), rules, gap));
    }

    private static void unless(ObjectNode node, RuleBook rules, Gap gap) {
        if (gap instanceof Gap.OpenValue value) {
            node.put("parameter", value.parameter());
            node.set("text", DecisionDocument.text(lacking(rules, value.parameter())));
        } else if (gap instanceof Gap.MissingFact fact) {
            node.put("path", fact.pointer());
            node.set(
                    "text",
                    DecisionDocument.text(
                            new Text("不同意的，补充其他事实不能代替", "Where it is refused, no other fact makes up for it")));
        }
    }

    private static void schemes(ObjectNode node, List<SchemeDecision> schemes) {
        ArrayNode array = node.putArray("schemes");
        schemes.forEach(
                one -> array.addObject().put("scheme", one.scheme().name()).put("member", one.member()));
    }

    private static Text lacking(RuleBook rules, String name) {
        Parameter parameter = rules.parameters().find(name);
        return parameter == null
                ? new Text("「" + name + "」的数值须由机关公布", "A value of " + name + " has to be announced")
                : new Text(
                        "「" + parameter.name().zh() + "」的数值须由机关公布，补充事实不能代替",
                        "A value of " + parameter.name().en() + " has to be announced; no fact makes up for it");
    }
}
