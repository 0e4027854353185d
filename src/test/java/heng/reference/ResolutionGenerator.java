package heng.reference;

import java.time.LocalDate;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What was decided about discrepancies, and now and then about one that is not there. */
record ResolutionGenerator(Chance chance, ObjectNode request, LocalDate asOf) {
    void fill() {
        ArrayNode resolutions = request.putArray("resolutions");
        for (String id : new Verification(request, asOf).discrepancies().keySet())
            if (chance.percent(35)) resolve(resolutions.addObject(), id);
        if (chance.percent(5)) resolve(resolutions.addObject(), "m1/INCOME/GIFT");
    }

    private void resolve(ObjectNode resolution, String id) {
        resolution.put("discrepancy", id).put("evidence", chance.of("ACCEPTED", "NOT_ACCEPTED"));
        resolution.put("by", "township").put("why", "papers seen");
    }
}
