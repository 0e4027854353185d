package heng.explanation;

import heng.logic.Amount;
import heng.means.CaseFile;
import heng.parameter.DatedValue;
import heng.parameter.Parameter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The dated values that went into a figure: name, place, day, law, and how sure they are. */
final class ValuesUsed {
    private ValuesUsed() {}

    static ArrayNode in(CaseFile file, @Nullable Amount... figures) {
        Set<String> keys = new LinkedHashSet<>();
        for (Amount figure : figures) {
            if (figure != null) {
                keys.addAll(figure.sources());
            }
        }
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (String key : keys) {
            DatedValue value = file.used(key);
            if (value != null && value.amount() != null) {
                Parameter definition = file.definition(value.parameter());
                array.addObject()
                        .put("parameter", value.parameter())
                        .put("value", Sentences.figure(value.amount(), definition.unit()))
                        .put("unit", definition.unit())
                        .put("place", value.place())
                        .put("from", value.period().from().toString())
                        .put("mark", value.mark().code())
                        .set("basis", DecisionDocument.basis(List.of(value.law())));
            }
        }
        return array;
    }
}
