package heng.web;

import heng.decisionlog.Departure;
import heng.decisionlog.LoggedDecision;
import heng.decisionlog.LoggedDecision.Content;
import heng.decisionlog.Outcomes;
import heng.decisionlog.Persons;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/** A decision of the log as it is shown: the decision byte for byte, the request with people masked. */
final class LoggedDocument {
    private static final JsonMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private LoggedDocument() {}

    /** Without facts and decision. */
    static ObjectNode of(LoggedDecision decision) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("decisionId", decision.id().toString());
        node.put("sequence", decision.sequence());
        node.put("recordedAt", decision.recordedAt().toString());
        node.put("household", decision.household().toString());
        node.put("caller", decision.caller());
        node.put("rulebook", decision.rulebook());
        node.put("asOf", decision.asOf().toString());
        node.put("jurisdiction", decision.jurisdiction());
        node.put("community", decision.community());
        ArrayNode outcomes = node.putArray("outcomes");
        Outcomes.in(decision.outcomes())
                .forEach(pair -> outcomes.addObject()
                        .put("scheme", pair.scheme().name())
                        .put("outcome", pair.outcome().name()));
        return node;
    }

    /** In full; facts and decision are null where the household was erased. */
    static ObjectNode of(LoggedDecision decision, @Nullable Content content, List<Departure> overrides) {
        ObjectNode node = of(decision);
        node.put("erased", content == null);
        if (content == null) {
            node.putNull("request").putNull("decision");
        } else {
            node.set("request", Persons.masked(EXACT.readTree(content.facts())));
            node.putRawValue("decision", new RawValue(new String(content.document(), StandardCharsets.UTF_8)));
        }
        ArrayNode departures = node.putArray("overrides");
        overrides.forEach(one -> departures.add(of(one)));
        return node;
    }

    static ObjectNode of(Departure departure) {
        return EXACT.valueToTree(departure);
    }
}
