package heng.reference;

import heng.reference.Person.Relation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** What is received now of the subsistence allowance by the household as such or by one of its people alone. */
record Received(boolean stated, Optional<JsonNode> entry) {

    static Received byHousehold(Request request) {
        return holdingNow(request, members -> ofHousehold(request, members));
    }

    static Received alone(Request request, String id) {
        return holdingNow(
                request,
                members -> members.equals(Set.of(id)) && declared(request).size() > 1);
    }

    boolean receives() {
        return entry.isPresent();
    }

    Truth answer() {
        return stated ? Truth.of(receives()) : Truth.OPEN;
    }

    boolean moreThan(BigDecimal now) {
        return amount().filter(before -> before.compareTo(Fraction.of(now)) > 0).isPresent();
    }

    Optional<Fraction> amount() {
        return entry.flatMap(one -> Facts.number(one, "monthlyAmount"));
    }

    /** An entry for everyone, or for the applicant among others. */
    private static boolean ofHousehold(Request request, Set<String> members) {
        boolean oneOfMore = members.size() == 1 && declared(request).size() > 1;
        String applicant = declared(request)
                .valueStream()
                .filter(one -> one.path("relation").asString().equals(Relation.APPLICANT.name()))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
        return members.isEmpty() || members.contains(applicant) && !oneOfMore;
    }

    /** Those who were declared, whoever of them has died since it was granted. */
    private static JsonNode declared(Request request) {
        return request.household().path("members");
    }

    /** Two entries of one allowance cannot both hold: a phase-out tells of the present, else the later, else the lower. */
    private static JsonNode later(JsonNode one, JsonNode other) {
        int order = day(one, "phaseOutSince").compareTo(day(other, "phaseOutSince"));
        if (order == 0) order = day(one, "since").compareTo(day(other, "since"));
        if (order == 0) order = lower(one, other);
        return order < 0 ? other : one;
    }

    private static LocalDate day(JsonNode entry, String name) {
        return Facts.date(entry, name).orElse(LocalDate.MIN);
    }

    /** An amount that is not known decides before any that is, so that nothing is stated that may be wrong. */
    private static int lower(JsonNode one, JsonNode other) {
        JsonNode first = one.path("monthlyAmount");
        JsonNode second = other.path("monthlyAmount");
        if (!first.isNumber() || !second.isNumber()) return Boolean.compare(!first.isNumber(), !second.isNumber());
        return second.decimalValue().compareTo(first.decimalValue());
    }

    private static Received holdingNow(Request request, Predicate<Set<String>> members) {
        JsonNode assistance = request.household().path("assistance");
        Optional<JsonNode> entry = assistance
                .valueStream()
                .filter(one -> one.path("scheme").asString().equals(Assessment.ALLOWANCE))
                .filter(one -> members.test(Facts.words(one, "members")))
                .reduce(Received::later);
        return new Received(!assistance.isNull(), entry);
    }
}
