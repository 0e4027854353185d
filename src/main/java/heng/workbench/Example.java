package heng.workbench;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One household to start from, with its title and its story in one line. */
record Example(String key, String title, String story, JsonNode request) {
    private static final String COUNTY = "jurisdiction";

    /**
     * The household where whoever looks at it may decide it.
     *
     * @param counties codes; null: all
     */
    JsonNode in(@Nullable Set<String> counties) {
        JsonNode household = request.deepCopy();
        if (counties != null
                && !counties.isEmpty()
                && !counties.contains(household.path(COUNTY).asString(""))
                && household instanceof ObjectNode object) {
            object.put(COUNTY, new TreeSet<>(counties).first());
        }
        return household;
    }
}
