package heng.reference;

import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Homes, vehicles and machines of a household, declared and recorded. */
final class Things {
    static final Set<String> KINDS = Set.of("ASSET:HOME", "ASSET:MOTOR_VEHICLE", "ASSET:LARGE_FARM_MACHINE");

    private Things() {}

    static Check check(ObjectNode request, List<AgencyRecord> records) {
        AgencyRecord first = records.get(0);
        if (!request.path("household").path("assets").isArray())
            return Check.standing(first.subject(), Check.NOT_COMPARED);
        List<JsonNode> recorded = records.stream().map(AgencyRecord::said).toList();
        List<JsonNode> declared = List.copyOf(of(request, first.name()));
        return first.name().equals("HOME")
                ? new HomeCheck(first.subject(), declared, recorded).check()
                : new VehicleCheck(first.subject(), first.name(), declared, recorded).check();
    }

    static ArrayNode in(ObjectNode request) {
        return (ArrayNode) request.path("household").path("assets");
    }

    static List<ObjectNode> of(ObjectNode request, String kind) {
        return in(request)
                .valueStream()
                .filter(one -> one.path("kind").asString().equals(kind))
                .map(ObjectNode.class::cast)
                .toList();
    }
}
