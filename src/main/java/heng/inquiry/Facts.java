package heng.inquiry;

import heng.household.Application;
import java.util.Comparator;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The facts that a decision rests on, each at its JSON pointer. What records have shown is among them; the records
 * themselves are left out, because a fact that is otherwise would be recorded otherwise, too.
 */
final class Facts {
    private static final JsonMapper JSON = new JsonMapper();

    private final ObjectNode tree;

    private Facts(ObjectNode tree) {
        this.tree = tree;
    }

    static Facts of(Application application) {
        Application bare = new Application(
                application.asOf(),
                application.jurisdiction(),
                application.community(),
                application.verificationConsent(),
                application.household(),
                application.singlePersonApplicants(),
                application.emergency(),
                application.priceIndex(),
                List.of(),
                List.of());
        return new Facts(JSON.valueToTree(bare));
    }

    /** The same with these edits; what is taken out of a list goes last, so that the others keep their places. */
    Facts with(List<Edit> edits) {
        ObjectNode copy = tree.deepCopy();
        edits.stream().filter(edit -> !(edit instanceof Edit.Remove)).forEach(edit -> edit.apply(copy));
        edits.stream()
                .filter(Edit.Remove.class::isInstance)
                .map(Edit.Remove.class::cast)
                .sorted(Comparator.comparingInt(Edit.Remove::index).reversed())
                .forEach(edit -> edit.apply(copy));
        return new Facts(copy);
    }

    /** The fact at a pointer; a missing node where there is none. */
    JsonNode at(String pointer) {
        return tree.at(pointer);
    }

    /** Where the fact at a pointer was declared or recorded. */
    String declaredAt(String pointer) {
        for (int end = pointer.lastIndexOf('/'); end > 0; end = pointer.lastIndexOf('/', end - 1)) {
            JsonNode origin = tree.at(pointer.substring(0, end)).path("origin");
            if (origin.isString()) {
                return origin.asString() + pointer.substring(end);
            }
        }
        return pointer;
    }

    /** The pointer, among these facts, of what was taken over from a record; any other pointer as it is. */
    String placed(String pointer) {
        for (String list : List.of("incomes", "assets")) {
            JsonNode all = tree.path("household").path(list);
            for (int i = 0; i < all.size(); i++) {
                String origin = all.get(i).path("origin").asString("");
                if (!origin.isEmpty() && pointer.startsWith(origin + "/")) {
                    return "/household/" + list + "/" + i + pointer.substring(pointer.lastIndexOf('/'));
                }
            }
        }
        return pointer;
    }

    /** All facts. */
    ObjectNode tree() {
        return tree;
    }

    Application application() {
        return JSON.treeToValue(tree, Application.class);
    }
}
