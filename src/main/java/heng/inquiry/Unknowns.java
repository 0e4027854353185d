package heng.inquiry;

import heng.household.Asset;
import heng.means.CaseFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Every fact of a request that is not known or not stated: what asking everything would ask. */
final class Unknowns {
    private static final Set<String> AREAS = Set.of("builtArea", "usableArea");

    private final CaseFile file;
    private final List<String> pointers = new ArrayList<>();

    private Unknowns(CaseFile file) {
        this.file = file;
    }

    static List<String> of(Facts facts, CaseFile file) {
        Unknowns unknowns = new Unknowns(file);
        unknowns.gather("", facts.tree());
        return unknowns.pointers;
    }

    private void gather(String path, JsonNode node) {
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                gather(path + "/" + i, node.get(i));
            }
        } else if (node.isObject()) {
            node.forEachEntry((name, value) -> {
                String pointer = path + "/" + name;
                if (value.isNull() && FactSource.knows(pointer, file) && applies(node, name)) {
                    pointers.add(pointer);
                }
                gather(pointer, value);
            });
        }
    }

    /** Whether the fact is one that a thing of this kind has. */
    private static boolean applies(JsonNode holder, String name) {
        String kind = holder.path("kind").asString("");
        if (holder.has("builtArea") && (name.equals("amount") || name.equals("use") || AREAS.contains(name))) {
            Asset.Kind what = Asset.Kind.valueOf(kind);
            return what.isMoney()
                    ? name.equals("amount")
                    : what.isVehicle() ? name.equals("use") : AREAS.contains(name);
        }
        return switch (name) {
            case "situationSince" -> !holder.path("situation").asString("").equals("NONE");
            case "grade" -> !kind.equals("NONE");
            case "incomeRise" ->
                !holder.path("assistance").isArray()
                        || !holder.path("assistance").isEmpty();
            default -> true;
        };
    }
}
