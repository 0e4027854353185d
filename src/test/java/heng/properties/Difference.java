package heng.properties;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Where two documents differ, in few words. */
final class Difference {
    private final List<String> found = new ArrayList<>();

    private Difference() {}

    static List<String> between(JsonNode one, JsonNode two) {
        Difference difference = new Difference();
        if (!one.equals(two)) {
            difference.compare("", one, two);
        }
        return difference.found;
    }

    private void compare(String path, JsonNode one, JsonNode two) {
        if (one.equals(two)) {
            return;
        }
        if (one.isObject() && two.isObject()) {
            one.forEachEntry((name, value) -> compare(path + "/" + name, value, two.path(name)));
            two.forEachEntry((name, value) -> {
                if (!one.has(name)) {
                    found.add(path + "/" + name + " only here: " + value);
                }
            });
        } else if (one.isArray() && two.isArray() && one.size() == two.size()) {
            for (int i = 0; i < one.size(); i++) {
                compare(path + "/" + i, one.get(i), two.get(i));
            }
        } else {
            found.add(path + " was " + one + " and is " + two);
        }
    }
}
