package heng.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** One complete set of the facts about a person that more than one condition looks at together. */
record Status(
        Schooling schooling,
        boolean independent,
        boolean livesWithHousehold,
        Situation situation,
        boolean longInSituation,
        Disability disability,
        Set<String> recognised) {

    enum Schooling {
        NONE,
        PRESCHOOL,
        COMPULSORY,
        SENIOR_SECONDARY,
        VOCATIONAL_SECONDARY,
        JUNIOR_COLLEGE,
        BACHELOR,
        POSTGRADUATE
    }

    enum Situation {
        NONE,
        IMPRISONED,
        COMPULSORY_DETOX,
        DECLARED_MISSING,
        CLERGY_AWAY
    }

    private static final List<String> RECOGNITIONS = List.of("EXTREMELY_POOR_SUPPORT", "ORPHAN", "DE_FACTO_ORPHAN");

    private static final int CLERGY_YEARS = 3;

    boolean clergyLongAway() {
        return situation == Situation.CLERGY_AWAY && longInSituation;
    }

    boolean recognisedAs(String scheme) {
        return recognised.contains(scheme);
    }

    /** Every status that the declared facts leave possible. */
    static List<Status> possible(JsonNode said, Truth independent, LocalDate asOf) {
        List<Status> all = new ArrayList<>();
        for (Schooling schooling : Facts.possible(said, "schooling", Schooling.class, Schooling.NONE))
            for (boolean alone : Facts.possible(independent))
                for (boolean lives : Facts.possible(Facts.flag(said, "livesWithHousehold", true)))
                    for (Situation situation : Facts.possible(said, "situation", Situation.class, Situation.NONE))
                        for (boolean isLong : Facts.possible(isLong(said, situation, asOf)))
                            for (Disability disability : Disability.possible(said))
                                for (Set<String> recognised : recognitions(said))
                                    all.add(new Status(
                                            schooling, alone, lives, situation, isLong, disability, recognised));
        return all;
    }

    private static Truth isLong(JsonNode said, Situation situation, LocalDate asOf) {
        if (situation != Situation.CLERGY_AWAY) return Truth.NO;
        return Facts.date(said, "situationSince")
                .map(since -> Truth.of(Facts.fullMonths(since, asOf) >= 12 * CLERGY_YEARS))
                .orElse(Truth.OPEN);
    }

    private static List<Set<String>> recognitions(JsonNode said) {
        if (!said.has(Person.DRAWS_SUPPORT)) return stated(said);
        return stated(said).stream()
                .map(stated -> Stream.concat(stated.stream(), Stream.of(Assessment.EXTREMELY_POOR))
                        .collect(Collectors.toSet()))
                .toList();
    }

    private static List<Set<String>> stated(JsonNode said) {
        if (!said.path("recognised").isNull()) return List.of(Facts.words(said, "recognised"));
        return IntStream.range(0, 1 << RECOGNITIONS.size())
                .mapToObj(bits -> RECOGNITIONS.stream()
                        .filter(one -> (bits >> RECOGNITIONS.indexOf(one) & 1) == 1)
                        .collect(Collectors.toSet()))
                .toList();
    }
}
