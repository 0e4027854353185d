package heng.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** One thing that an agency returned about a member: {@code said} is the income, the asset or the fact. */
record AgencyRecord(int index, String agency, String member, String kind, LocalDate day, JsonNode said) {
    private static final List<String> FACTS =
            List.of("situation", "employment", "disability", "married", "deceased", "recognised");

    static List<AgencyRecord> read(JsonNode request) {
        JsonNode list = request.path("officialRecords");
        return IntStream.range(0, list.size())
                .mapToObj(i -> read(i, list.get(i)))
                .toList();
    }

    private static AgencyRecord read(int index, JsonNode one) {
        String form = List.of("income", "asset", "fact").stream()
                .filter(one::has)
                .findFirst()
                .orElseThrow();
        JsonNode said = one.get(form);
        String name = form.equals("fact")
                ? FACTS.stream().filter(said::has).findFirst().orElseThrow()
                : said.path("kind").asString();
        return new AgencyRecord(
                index,
                one.path("agency").asString(),
                one.path("member").asString(),
                (form + ":" + name).toUpperCase(Locale.ROOT),
                LocalDate.parse(one.path("recordedOn").asString()),
                said);
    }

    boolean is(String form) {
        return kind.startsWith(form);
    }

    /** The kind of income or asset, or the name of the fact. */
    String name() {
        return kind.substring(kind.indexOf(':') + 1);
    }

    /** What it is compared under: money and things belong to the household, the rest to the member. */
    String subject() {
        return (is("ASSET") ? "household" : member) + "/" + kind.replace(':', '/');
    }

    LocalDate freshUntil() {
        return day.plusMonths(Proof.MONTHS_FRESH);
    }

    /** Money a year: empty where the record leaves the amount unsaid. */
    Optional<Fraction> yearly() {
        boolean year = said.path("per").asString("MONTH").equals("YEAR");
        return Facts.number(said, "amount").map(amount -> year ? amount : amount.times(12));
    }
}
