package heng.reference;

import heng.reference.SupportValues.SelfCare;
import heng.reference.SupportValues.Setting;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A member of the household with every status that the declared facts leave possible. */
record Person(String id, Relation relation, int age, JsonNode said, List<Status> possible) {
    enum Relation {
        APPLICANT,
        SPOUSE,
        CHILD,
        PARENT,
        GRANDPARENT,
        GRANDCHILD,
        SIBLING,
        OTHER_KIN,
        UNRELATED
    }

    /** Set on a member whom a record shows to be dead, or not the spouse any more. */
    static final String DECEASED = "deceased";

    static final String DIVORCED = "divorced";

    /** Set on a member who draws the support of extremely poor persons. */
    static final String DRAWS_SUPPORT = "drawsSupport";

    private static final int MAJORITY = 18;

    private static final List<String> SELF_CARE =
            List.of("eating", "dressing", "transferring", "toileting", "walkingIndoors", "bathing");

    static Person read(JsonNode said, LocalDate asOf) {
        Relation relation = Relation.valueOf(said.path("relation").asString());
        int age = LocalDate.parse(said.path("birthDate").asString()).until(asOf).getYears();
        boolean adultChild = relation == Relation.CHILD && age >= MAJORITY;
        Truth independent = adultChild ? Facts.flag(said, "independentLiving") : Truth.NO;
        return new Person(said.path("id").asString(), relation, age, said, Status.possible(said, independent, asOf));
    }

    boolean divorced() {
        return said.path(DIVORCED).asBoolean(false);
    }

    boolean adult() {
        return age >= MAJORITY;
    }

    Truth is(Predicate<Status> law) {
        return over(status -> Truth.of(law.test(status)));
    }

    /** What the law says of every possible status alike. */
    Truth over(Function<Status, Truth> law) {
        return Truth.agreed(possible.stream().map(law).toList());
    }

    Truth seriouslyIll() {
        return Facts.flag(said, "seriousIllness", false);
    }

    Truth demented() {
        return Facts.flag(said, "dementia", false);
    }

    Truth employed(String... kinds) {
        return Facts.word(said, "employment")
                .map(word -> Truth.of(Set.of(kinds).contains(word)))
                .orElse(Truth.OPEN);
    }

    Truth needsLongTermCare() {
        return Facts.flag(said, "needsLongTermCare", false);
    }

    Truth disabled() {
        return is(status -> status.disability().exists());
    }

    Truth recognisedAs(String scheme) {
        if (scheme.equals(Assessment.EXTREMELY_POOR) && said.has(DRAWS_SUPPORT)) return Truth.YES;
        return Facts.names(said, "recognised", scheme);
    }

    Truth failsSomeSelfCare() {
        return failsSelfCare(1);
    }

    /** Whether so many items of self-care at least are lost. */
    Truth failsSelfCare(int items) {
        if (failing(Truth.NO) >= items) return Truth.YES;
        return failing(Truth.NO) + failing(Truth.OPEN) < items ? Truth.NO : Truth.OPEN;
    }

    /** How many items may be lost, once it is settled that so many at least are. */
    IntStream failedSelfCare(int atLeast) {
        int surely = Math.max(atLeast, failing(Truth.NO));
        return IntStream.rangeClosed(surely, Math.max(surely, failing(Truth.NO) + failing(Truth.OPEN)));
    }

    /** How far self-care is lost, if the items that are not known cannot change it. */
    Optional<SelfCare> selfCare() {
        return sameOf(SelfCare.of(failing(Truth.NO)), SelfCare.of(failing(Truth.NO) + failing(Truth.OPEN)));
    }

    Optional<Setting> setting() {
        List<Setting> settings = Facts.possible(said, "careSetting", Setting.class, Setting.DISPERSED);
        return sameOf(settings.get(0), settings.get(settings.size() - 1));
    }

    Truth livesIn(Setting setting) {
        return setting().map(known -> Truth.of(known == setting)).orElse(Truth.OPEN);
    }

    private int failing(Truth answer) {
        return (int) SELF_CARE.stream().filter(item -> canDo(item) == answer).count();
    }

    private Truth canDo(String item) {
        return Facts.flag(said.path("selfCare"), item);
    }

    private static <T> Optional<T> sameOf(T one, T other) {
        return Stream.of(one).filter(other::equals).findAny();
    }
}
