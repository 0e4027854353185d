package heng.properties;

import static org.assertj.core.api.Assertions.assertThat;

import heng.cases.TestRules;
import heng.explanation.DecisionDocument;
import heng.household.Scheme;
import heng.parameter.NoValueInForce;
import heng.parameter.Parameter.WhenAbsent;
import heng.parameter.Places;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/**
 * Every day on which law or values change, its eve and the day after, in every county, in town and in the country: the
 * answer is a complete decision; before the first day of the rules it may be a refusal that names value and place. The
 * households take turns, so that around each change each of them is decided in each place.
 */
class CoverageWalkTest {
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final int TURNS = 3;
    private static final int ENOUGH = 5;

    private static final List<String> SCHEMES =
            Arrays.stream(Scheme.values()).map(Scheme::name).toList();

    private final CompleteDecision complete = new CompleteDecision();
    private final List<ObjectNode> households = TellingHouseholds.all();

    /** A place on its way through all days. */
    private record Stop(String county, String community) {}

    @Test
    void everywhereAndAlwaysTheAnswerIsComplete() {
        List<Stop> stops = new ArrayList<>();
        for (Places.Place county : TestRules.book().parameters().places().counties()) {
            stops.add(new Stop(county.code(), "URBAN"));
            stops.add(new Stop(county.code(), "RURAL"));
        }
        List<String> faults = TwoAtATime.of(stops, this::walk).stream()
                .flatMap(List::stream)
                .limit(ENOUGH)
                .toList();
        assertThat(stops).hasSize(44);
        assertThat(days()).hasSizeGreaterThan(50);
        assertThat(faults).isEmpty();
        assertThat(complete.schemesSeen()).containsAll(SCHEMES);
    }

    private static NavigableSet<LocalDate> days() {
        NavigableSet<LocalDate> days = new TreeSet<>();
        for (LocalDate change : TestRules.book().changes().tailSet(FIRST, true)) {
            days.addAll(List.of(change.minusDays(1), change, change.plusDays(1)));
        }
        return days;
    }

    private List<String> walk(Stop stop) {
        List<String> faults = new ArrayList<>();
        int turn = Math.abs(stop.hashCode() % TURNS);
        for (LocalDate day : days()) {
            turn++;
            for (int i = turn % TURNS; i < households.size(); i += TURNS) {
                ObjectNode request = households.get(i).deepCopy();
                request.put("asOf", day.toString());
                request.put("jurisdiction", stop.county()).put("community", stop.community());
                for (String fault : faults(request, stop, day)) {
                    faults.add(fault + "\n  " + request);
                }
            }
        }
        return faults;
    }

    private List<String> faults(ObjectNode request, Stop stop, LocalDate day) {
        try {
            return complete.faults(DecisionDocument.of(TestRules.book(), Decided.decision(request)), day);
        } catch (NoValueInForce refusal) {
            boolean named = refusal.parameter().whenAbsent() == WhenAbsent.REFUSE
                    && refusal.place().code().equals(stop.county())
                    && refusal.day().equals(day);
            return named && day.isBefore(FIRST) ? List.of() : List.of(refusal.getMessage());
        }
    }
}
