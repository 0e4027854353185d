package heng.explanation;

import heng.decision.Decision.Want;
import heng.law.Mark;
import heng.logic.Gap;
import heng.means.CaseFile;
import heng.parameter.DatedValue;
import heng.parameter.Parameter;
import heng.parameter.Parameter.WhenAbsent;
import heng.rulebook.RuleBook;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The values behind a decision that are weaker than confirmed, and those it looked for in vain. */
final class UnconfirmedValues {
    private UnconfirmedValues() {}

    static ArrayNode of(RuleBook rules, CaseFile file, List<Want> wants) {
        Map<String, ObjectNode> entries = new LinkedHashMap<>();
        for (Want want : wants) {
            if (want.gap() instanceof Gap.OpenValue open) {
                ObjectNode entry = notFound(rules, open.parameter());
                ArrayNode neededBy = entry.putArray("neededBy");
                want.neededBy().forEach(neededBy::add);
                entries.put(open.parameter(), entry);
            }
        }
        for (DatedValue value : file.used()) {
            if (!value.absent() && value.mark() != Mark.CONFIRMED) {
                entries.computeIfAbsent(value.parameter(), unused -> weak(value));
            }
        }
        file.wanting().forEach(parameter -> entries.computeIfAbsent(parameter, unused -> notFound(rules, parameter)));
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        entries.values().forEach(array::add);
        return array;
    }

    private static ObjectNode weak(DatedValue value) {
        return entry(
                value.parameter(),
                value.mark(),
                value.mark().chinese() + "：" + value.source().zh(),
                value.source().en());
    }

    private static ObjectNode notFound(RuleBook rules, String name) {
        Parameter parameter = rules.parameters().find(name);
        boolean none = parameter != null && parameter.whenAbsent() == WhenAbsent.NONE;
        return entry(
                name,
                Mark.NOT_FOUND,
                none ? "当地没有查到这项规定，未适用" : "当地没有查到这项数值，影响结论时为待核实",
                none ? "No such rule of the place was found; none was applied" : "No value was found for the place");
    }

    private static ObjectNode entry(String parameter, Mark mark, String zh, String en) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("parameter", parameter)
                .put("mark", mark.code())
                .put("why", zh + " / " + en);
    }
}
