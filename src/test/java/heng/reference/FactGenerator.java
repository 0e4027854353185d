package heng.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What registers say of people: as declared or otherwise. */
record FactGenerator(Chance chance, ObjectNode request, LocalDate asOf, BiFunction<String, String, ObjectNode> record) {

    void fill() {
        JsonNode member =
                chance.of(List.copyOf(request.path("household").path("members").values()));
        String drawn = chance.of("SITUATION", "EMPLOYMENT", "DISABILITY", "MARRIED", "DECEASED", "RECOGNISED");
        ObjectNode record = this.record.apply(member.path("id").asString(), "FACT:" + drawn);
        ObjectNode fact = record.putObject("fact");
        switch (drawn) {
            case "SITUATION" -> situation(fact, member);
            case "EMPLOYMENT" ->
                fact.put("employment", chance.of("EMPLOYED", "SELF_EMPLOYED", "UNEMPLOYED", "RETIRED", "NONE"));
            case "DISABILITY" -> disability(fact, member);
            case "MARRIED" -> fact.put("married", chance.percent(50));
            case "DECEASED" -> fact.put("deceased", chance.percent(70));
            default ->
                recognised(fact.putArray("recognised"), record.path("agency").asString(), member);
        }
    }

    private void situation(ObjectNode fact, JsonNode member) {
        boolean same = member.path("situation").isString() && chance.percent(60);
        String situation = same
                ? member.path("situation").asString()
                : chance.of("NONE", "NONE", "IMPRISONED", "COMPULSORY_DETOX", "DECLARED_MISSING", "CLERGY_AWAY");
        fact.put("situation", situation);
        if (situation.equals("NONE") || chance.percent(10)) return;
        if (same && member.path("situationSince").isString() && chance.percent(50))
            fact.set("situationSince", member.get("situationSince"));
        else fact.put("situationSince", since().toString());
    }

    private LocalDate since() {
        return asOf.minusMonths(chance.of(6, 36)).plusDays(chance.between(-1, 1));
    }

    private void disability(ObjectNode fact, JsonNode member) {
        JsonNode declared = member.path("disability");
        if (declared.path("kind").isString() && declared.path("grade").isNumber() && chance.percent(40))
            fact.set("disability", declared.deepCopy());
        else if (chance.percent(20)) fact.putObject("disability").put("kind", "NONE");
        else new MemberGenerator(chance, asOf).disability(fact.putObject("disability"));
    }

    /** As declared where another agency's recognition stands beside: how the two are then shown is not agreed. */
    private void recognised(ArrayNode recognised, String agency, JsonNode member) {
        Set<String> declared = Facts.words(member, "recognised");
        boolean others = !Proof.recognitions(agency).containsAll(declared);
        for (String one : Proof.recognitions(agency))
            if (others ? declared.contains(one) : chance.percent(30)) recognised.add(one);
    }
}
