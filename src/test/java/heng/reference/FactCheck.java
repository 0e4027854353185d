package heng.reference;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A fact about a member: what a record leaves unsaid contradicts nothing, what the member left unsaid is supplied. */
record FactCheck(AgencyRecord record, JsonNode member) {
    private static final Set<String> IN_WORK = Set.of("EMPLOYED", "SELF_EMPLOYED");
    private static final Set<String> NOT_IN_WORK = Set.of("UNEMPLOYED", "NONE");

    static Check of(ObjectNode request, AgencyRecord record) {
        FactCheck check = new FactCheck(record, member(request, record.member()));
        return switch (record.name()) {
            case "SITUATION" -> check.situation();
            case "EMPLOYMENT" -> check.employment();
            case "DISABILITY" -> check.disability();
            case "RECOGNISED" -> new RecognitionCheck(record, check.member).check();
            case "MARRIED" -> new MarriageCheck(record, request).check();
            default -> check.deceased();
        };
    }

    static ObjectNode member(ObjectNode request, String id) {
        return request.path("household")
                .path("members")
                .valueStream()
                .filter(one -> one.path("id").asString().equals(id))
                .map(ObjectNode.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private Check situation() {
        Optional<String> shown = Facts.word(record.said(), "situation");
        if (shown.isEmpty()) return unsaid();
        Consumer<ObjectNode> overlay = request -> {
            ObjectNode person = member(request, record.member());
            person.put("situation", shown.get());
            if (record.said().path("situationSince").isString())
                person.set("situationSince", record.said().get("situationSince"));
            else if (!shown.equals(said("situation", "NONE"))) person.remove("situationSince");
        };
        Optional<String> declared = said("situation", "NONE");
        String result = declared.isEmpty()
                ? Check.SUPPLIED
                : declared.equals(shown) ? sinceWhen(shown.get()) : Check.CONTRADICTION;
        return check(result, declared.orElse(Check.NOTHING), shown.get(), overlay);
    }

    /** Since when is part of the fact, of whoever is in a situation at all. */
    private String sinceWhen(String situation) {
        Optional<String> shown = Facts.word(record.said(), "situationSince");
        if (situation.equals("NONE") || shown.isEmpty()) return Check.MATCHED;
        Optional<String> declared = Facts.word(member, "situationSince");
        if (declared.isEmpty()) return Check.SUPPLIED;
        return declared.equals(shown) ? Check.MATCHED : Check.CONTRADICTION;
    }

    private Check employment() {
        Optional<String> shown = Facts.word(record.said(), "employment");
        if (shown.isEmpty()) return unsaid();
        Optional<String> declared = Facts.word(member, "employment");
        String result = declared.map(said -> work(said).equals(work(shown.get())) ? Check.MATCHED : Check.CONTRADICTION)
                .orElse(Check.SUPPLIED);
        return check(
                result,
                declared.orElse(Check.NOTHING),
                shown.get(),
                request -> member(request, record.member()).put("employment", shown.get()));
    }

    private static String work(String employment) {
        if (IN_WORK.contains(employment)) return "in work";
        return NOT_IN_WORK.contains(employment) ? "not in work" : employment;
    }

    private Check disability() {
        JsonNode shown = record.said().path("disability");
        if (!shown.path("kind").isString()) return unsaid();
        return check(
                disabled(shown),
                text(member.path("disability")),
                text(shown),
                request -> member(request, record.member()).set("disability", merged(shown)));
    }

    private String disabled(JsonNode shown) {
        JsonNode declared = member.path("disability");
        boolean none = shown.path("kind").asString().equals("NONE");
        if (declared.isMissingNode() || declared.path("kind").asString("").equals("NONE"))
            return none ? Check.MATCHED : Check.CONTRADICTION;
        if (declared.isNull()) return Check.SUPPLIED;
        if (none) return Check.CONTRADICTION;
        List<String> parts = List.of("kind", "grade");
        if (parts.stream().anyMatch(part -> differs(declared.path(part), shown.path(part)))) return Check.CONTRADICTION;
        boolean supplies = parts.stream().anyMatch(part -> !said(declared.path(part)) && said(shown.path(part)));
        return supplies ? Check.SUPPLIED : Check.MATCHED;
    }

    /** The recorded disability; a grade that only the declaration says stays where the kind is the same. */
    private JsonNode merged(JsonNode shown) {
        JsonNode declared = member.path("disability");
        boolean same = declared.path("kind").equals(shown.path("kind"));
        if (said(shown.path("grade")) || !same) return shown;
        return ((ObjectNode) shown.deepCopy()).set("grade", declared.path("grade"));
    }

    private static boolean said(JsonNode part) {
        return part.isString() || part.isNumber();
    }

    private static boolean differs(JsonNode declared, JsonNode shown) {
        return said(declared) && said(shown) && !declared.asString().equals(shown.asString());
    }

    private static String text(JsonNode disability) {
        if (disability.isMissingNode()) return "NONE";
        return (disability.path("kind").asString("") + " "
                        + disability.path("grade").asString(""))
                .trim();
    }

    private Check deceased() {
        if (!record.said().path("deceased").isBoolean()) return unsaid();
        boolean dead = record.said().path("deceased").asBoolean();
        return check(
                dead ? Check.CONTRADICTION : Check.MATCHED,
                "false",
                Boolean.toString(dead),
                request -> member(request, record.member()).put(Person.DECEASED, true));
    }

    private Optional<String> said(String fact, String whenLeftOut) {
        return member.path(fact).isMissingNode() ? Optional.of(whenLeftOut) : Facts.word(member, fact);
    }

    private Check unsaid() {
        return Check.standing(record.subject(), Check.NOT_COMPARED);
    }

    private Check check(String result, String declared, String recorded, Consumer<ObjectNode> overlay) {
        return new Check(record.subject(), result, declared, recorded, overlay);
    }
}
