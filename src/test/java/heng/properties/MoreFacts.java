package heng.properties;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Facts that generated households seldom or never have: an emergency, great age, long care, parents who are away. */
record MoreFacts(ObjectNode request, SplittableRandom random) {
    private static final List<String> EMERGENCIES =
            List.of("FIRE ACCIDENT SUDDEN_ILLNESS OTHER_SUDDEN EXPENDITURE_SURGE EXPENDITURE_SURGE".split(" "));
    private static final List<String> AWAY =
            List.of("NONE IMPRISONED COMPULSORY_DETOX DECLARED_MISSING DECLARED_MISSING".split(" "));
    private static final int MOST_AGE_BEFORE = 60;

    static void addTo(ObjectNode request, SplittableRandom random) {
        MoreFacts more = new MoreFacts(request, random);
        if (more.percent(25)) more.emergency();
        request.at("/household/members").forEach(member -> more.member((ObjectNode) member));
    }

    private void emergency() {
        ObjectNode emergency = request.putObject("emergency").put("kind", one(EMERGENCIES));
        if (percent(50)) emergency.put("amountNeeded", random.nextInt(20_000));
    }

    private void member(ObjectNode member) {
        LocalDate asOf = LocalDate.parse(request.get("asOf").asString());
        int age =
                LocalDate.parse(member.get("birthDate").asString()).until(asOf).getYears();
        if (member.path("disability").isObject() && percent(40)) member.put("needsLongTermCare", true);
        if (age >= MOST_AGE_BEFORE && percent(20)) {
            LocalDate birthday = asOf.minusYears(random.nextInt(2) * 10 + 80);
            member.put("birthDate", birthday.plusDays(random.nextInt(-1, 2)).toString());
        }
        if (age >= 18 && percent(5)) member.put("jobRefusals", 3);
        if (age < 18 && percent(25)) parentsOutside(member.get("id"));
    }

    private void parentsOutside(JsonNode child) {
        if (!(request.at("/household/obligors") instanceof ArrayNode obligors)) return;
        for (int i = random.nextInt(1, 3); i > 0; i--) {
            ObjectNode parent = obligors.addObject().put("id", "p" + obligors.size());
            parent.putArray("supports").add(child);
            parent.put("relation", "PARENT").put("situation", one(AWAY)).put("birthDate", "1980-05-06");
            parent.put("consent", true).put("ownMonthlyIncome", 0).put("assetsWithinLimit", true);
            if (percent(30))
                parent.putObject("disability").put("kind", "MENTAL").put("grade", random.nextInt(1, 5));
        }
    }

    private boolean percent(int of100) {
        return random.nextInt(100) < of100;
    }

    private String one(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
