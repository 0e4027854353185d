package heng.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The homes of a household: first their number, then their built area where both sides say it. */
record HomeCheck(String id, List<JsonNode> declared, List<JsonNode> recorded) {
    private static final String AREA = "builtArea";

    Check check() {
        if (recorded.size() < declared.size()) return Check.standing(id, Check.FEWER);
        if (recorded.size() > declared.size()) return undeclared();
        Optional<Fraction> shown = area(recorded);
        if (shown.isEmpty()) return Check.standing(id, Check.MATCHED);
        Optional<Fraction> said = area(declared);
        return new Check(
                id,
                said.map(area -> Check.compared(shown.get(), area)).orElse(Check.SUPPLIED),
                said.map(HomeCheck::text).orElse(Check.NOTHING),
                text(shown.get()),
                this::areas);
    }

    private Check undeclared() {
        return new Check(
                id,
                Check.UNDECLARED,
                declared.isEmpty() ? Check.NOTHING : Integer.toString(declared.size()),
                Integer.toString(recorded.size()),
                request -> more().forEach(Things.in(request)::add));
    }

    /** The recorded homes that are not among the declared ones. */
    private List<JsonNode> more() {
        List<JsonNode> more = new ArrayList<>(recorded);
        for (JsonNode home : declared)
            more.stream()
                    .filter(one -> Facts.number(one, AREA).equals(Facts.number(home, AREA)))
                    .findFirst()
                    .ifPresent(more::remove);
        return more.subList(0, recorded.size() - declared.size());
    }

    private void areas(ObjectNode request) {
        List<ObjectNode> homes = Things.of(request, "HOME");
        for (int i = 0; i < homes.size(); i++)
            for (String area : List.of(AREA, "usableArea"))
                if (recorded.get(i).path(area).isNumber())
                    homes.get(i).set(area, recorded.get(i).get(area));
    }

    private static Optional<Fraction> area(List<JsonNode> homes) {
        if (homes.stream().anyMatch(one -> !one.path(AREA).isNumber())) return Optional.empty();
        return homes.stream().flatMap(one -> Facts.number(one, AREA).stream()).reduce(Fraction::plus);
    }

    private static String text(Fraction area) {
        return Check.number(area.toFen());
    }
}
