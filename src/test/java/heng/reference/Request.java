package heng.reference;

import heng.reference.Place.Community;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A well-formed request with the standard that decides it. */
record Request(
        LocalDate asOf,
        Place place,
        Fraction standard,
        Truth consent,
        List<Person> people,
        Ledger incomes,
        Ledger expenditures,
        Optional<List<Obligor>> obligors,
        List<String> alone,
        JsonNode household,
        JsonNode priceIndex,
        JsonNode emergency) {

    /** Empty where no standard is in force for the place and day. */
    static Optional<Request> read(JsonNode said) {
        LocalDate asOf = Facts.date(said, "asOf").orElseGet(() -> LocalDate.now(ZoneId.of("Asia/Shanghai")));
        Community community = Community.valueOf(said.path("community").asString());
        Place place = new Place(said.path("jurisdiction").asString(), community);
        return Standards.on(asOf, place).map(standard -> read(said, asOf, place, standard));
    }

    /** Whoever draws the support of the extremely poor by name has been recognised for it, said again or not. */
    private static JsonNode drawing(JsonNode member, JsonNode assistance) {
        boolean draws = assistance
                .valueStream()
                .filter(one -> one.path("scheme").asString().equals(Assessment.EXTREMELY_POOR))
                .anyMatch(one ->
                        Facts.words(one, "members").contains(member.path("id").asString()));
        return draws ? ((ObjectNode) member.deepCopy()).put(Person.DRAWS_SUPPORT, true) : member;
    }

    private static Request read(JsonNode said, LocalDate asOf, Place place, Fraction standard) {
        JsonNode household = said.path("household");
        List<Person> people = household
                .path("members")
                .valueStream()
                .filter(member -> !member.path(Person.DECEASED).asBoolean(false))
                .map(member -> Person.read(drawing(member, household.path("assistance")), asOf))
                .toList();
        Optional<List<Obligor>> obligors = Optional.of(household.path("obligors"))
                .filter(JsonNode::isArray)
                .map(list ->
                        list.valueStream().map(one -> Obligor.read(one, asOf)).toList());
        return new Request(
                asOf,
                place,
                standard,
                Facts.flag(said, "verificationConsent"),
                people,
                Ledger.read(household.path("incomes")),
                Ledger.read(household.path("expenditures")),
                obligors,
                said.path("singlePersonApplicants")
                        .valueStream()
                        .map(JsonNode::asString)
                        .filter(id -> people.stream().anyMatch(one -> one.id().equals(id)))
                        .toList(),
                household,
                said.path("priceIndex"),
                said.path("emergency"));
    }

    boolean since(Law law) {
        return law.inForce(asOf);
    }

    Map<String, Person> byId() {
        return people.stream().collect(Collectors.toMap(Person::id, person -> person));
    }

    /** The standard of the towns of the place, whatever the community. */
    Fraction urbanStandard() {
        return Standards.on(asOf, new Place(place.county(), Community.URBAN)).orElseThrow();
    }

    Fraction standardFor(int heads) {
        return standard.times(heads);
    }
}
