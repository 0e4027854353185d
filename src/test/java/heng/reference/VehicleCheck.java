package heng.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The vehicles or large machines of a household: their number, then what each is used for, in whatever order. */
final class VehicleCheck {
    private static final String USE = "use";

    private final String id;
    private final String kind;
    private final List<Optional<String>> declared;
    private final List<Optional<String>> recorded;
    /** What is left of either side once equal uses are taken for the same vehicle. */
    private final List<Optional<String>> said;

    private final List<Optional<String>> shown;

    VehicleCheck(String id, String kind, List<JsonNode> declared, List<JsonNode> recorded) {
        this.id = id;
        this.kind = kind;
        this.declared = declared.stream().map(one -> Facts.word(one, USE)).toList();
        this.recorded = recorded.stream().map(one -> Facts.word(one, USE)).toList();
        this.said = new ArrayList<>(this.declared);
        this.shown = new ArrayList<>(this.recorded);
        for (Optional<String> use : this.declared) if (use.isPresent() && shown.remove(use)) said.remove(use);
    }

    Check check() {
        if (recorded.size() < declared.size()) return Check.standing(id, Check.FEWER);
        if (recorded.size() > declared.size())
            return new Check(
                    id,
                    Check.UNDECLARED,
                    declared.isEmpty() ? Check.NOTHING : Integer.toString(declared.size()),
                    Integer.toString(recorded.size()),
                    this::addMore);
        shown.removeIf(Optional::isEmpty);
        if (shown.isEmpty()) return Check.standing(id, Check.MATCHED);
        boolean supplies = said.stream().allMatch(Optional::isEmpty);
        return new Check(
                id, supplies ? Check.SUPPLIED : Check.CONTRADICTION, words(said), words(shown), this::replaceUses);
    }

    private void addMore(ObjectNode request) {
        for (Optional<String> use : shown.subList(said.size(), shown.size())) {
            ObjectNode more = Things.in(request).addObject().put("kind", kind);
            use.ifPresentOrElse(known -> more.put(USE, known), () -> more.putNull(USE));
        }
    }

    private void replaceUses(ObjectNode request) {
        List<Optional<String>> open = new ArrayList<>(said);
        List<Optional<String>> left = new ArrayList<>(shown);
        for (ObjectNode vehicle : Things.of(request, kind))
            if (!left.isEmpty() && open.remove(Facts.word(vehicle, USE)))
                vehicle.put(USE, left.remove(0).orElseThrow());
    }

    private static String words(List<Optional<String>> uses) {
        return String.join(", ", uses.stream().flatMap(Optional::stream).toList());
    }
}
