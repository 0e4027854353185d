package heng.reference;

import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Parents of minors who cannot bring them up, inside the household and outside. */
record ParentGenerator(Chance chance, LocalDate asOf) {
    private static final List<String> PERHAPS_PARENTS = List.of("APPLICANT", "SPOUSE", "PARENT", "CHILD");
    private static final int MAJORITY = 18;

    /** Strikes some families with minors, most often all of their parents. */
    void strike(ObjectNode household) {
        List<String> minors = household
                .path("members")
                .valueStream()
                .filter(this::minor)
                .map(one -> one.path("id").asString())
                .toList();
        if (minors.isEmpty() || !chance.percent(35)) return;
        for (JsonNode member : household.path("members").values())
            if (!minor(member)
                    && PERHAPS_PARENTS.contains(member.path("relation").asString())
                    && chance.percent(60)) weaken((ObjectNode) member, true);
        for (int outside = chance.between(0, 2); outside > 0; outside--)
            parent(household.withArray("obligors"), minors, outside);
    }

    private boolean minor(JsonNode member) {
        LocalDate born = LocalDate.parse(member.path("birthDate").asString());
        return born.until(asOf).getYears() < MAJORITY;
    }

    private void parent(ArrayNode obligors, List<String> minors, int number) {
        ObjectNode parent = obligors.addObject().put("id", "p" + number);
        String child = chance.of(minors);
        ArrayNode supports = parent.putArray("supports").add(child);
        minors.stream().filter(id -> !id.equals(child) && chance.percent(80)).forEach(supports::add);
        parent.put("relation", chance.percent(90) ? "PARENT" : "GRANDPARENT");
        parent.put(
                "birthDate",
                asOf.minusYears(chance.between(25, 55)).minusDays(7).toString());
        parent.put("consent", chance.percent(85)).put("assetsWithinLimit", chance.percent(85));
        if (chance.percent(70)) weaken(parent, false);
    }

    private void weaken(ObjectNode parent, boolean member) {
        int way = chance.between(0, 9);
        if (way < 4) new MemberGenerator(chance, asOf).disability(parent.putObject("disability"));
        else if (way < 5 && member) parent.put("seriousIllness", true);
        else situation(parent, member);
    }

    /** Six months ago or a day beside; only of a member is it told since when. */
    private void situation(ObjectNode parent, boolean member) {
        parent.put("situation", chance.of("IMPRISONED", "COMPULSORY_DETOX", "DECLARED_MISSING"));
        LocalDate since = chance.percent(70)
                ? asOf.minusMonths(6).plusDays(chance.between(-1, 1))
                : asOf.minusDays(chance.between(1, 900));
        if (member && chance.percent(93)) parent.put("situationSince", since.toString());
    }
}
