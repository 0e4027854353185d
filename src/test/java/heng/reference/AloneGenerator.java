package heng.reference;

import java.util.List;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** Who applies alone: mostly those with a reason to, now and then anyone. */
record AloneGenerator(Chance chance, ArrayNode members) {
    void fill(ArrayNode applicants) {
        List<String> all = ids(member -> true);
        List<String> likely = ids(AloneGenerator::hasReason);
        String first = chance.of(likely.isEmpty() || chance.percent(25) ? all : likely);
        applicants.add(first);
        if (all.size() > 1 && chance.percent(35)) applicants.add(all.get((all.indexOf(first) + 1) % all.size()));
    }

    private static boolean hasReason(JsonNode member) {
        return member.has("disability")
                || member.has("seriousIllness")
                || member.path("situation").asString("").equals("CLERGY_AWAY");
    }

    private List<String> ids(Predicate<JsonNode> wanted) {
        return members.valueStream()
                .filter(wanted)
                .map(member -> member.path("id").asString())
                .toList();
    }
}
