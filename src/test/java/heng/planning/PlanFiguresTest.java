package heng.planning;

import static org.assertj.core.api.Assertions.assertThat;

import heng.decision.SchemeDecision.Outcome;
import heng.household.Application;
import heng.household.OfficialRecord.Agency;
import heng.reference.Households;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * How many agencies could change anything about a household, over generated ones: more are asked for with
 * {@code -Dplan.households=10000}. For comparison: 16 342 queries for 2 061 households in Yinchuan in a quarter of 2020.
 */
class PlanFiguresTest {
    private static final int HOUSEHOLDS = Integer.getInteger("plan.households", 150);
    private static final double PRACTICE = 16_342 / 2_061.0;

    private final List<Integer> confirmed = new ArrayList<>();
    private final List<Integer> others = new ArrayList<>();
    private final List<Integer> all = new ArrayList<>();
    private final List<Integer> oneSource = new ArrayList<>();
    private long persons;
    private long everybody;

    @Test
    void howManyAgenciesCouldChangeAnything() {
        for (int seed = 1; seed <= HOUSEHOLDS; seed++) {
            Application application = Plans.application(Households.generated(seed));
            VerificationPlan plan = Plans.of(application);
            int asked = plan.queries().size();
            boolean granted = Plans.ASSESSMENT.decide(application).schemes().stream()
                    .anyMatch(scheme -> scheme.member() == null && scheme.outcome() == Outcome.CONFIRMED);
            all.add(asked);
            (granted ? confirmed : others).add(asked);
            oneSource.add(plan.enough().size());
            assertThat(shown(plan, plan.enough())).isEqualTo(shown(plan, agencies(plan)));
            persons += plan.queries().stream()
                    .mapToInt(query -> query.members().size())
                    .sum();
            everybody += 14L * application.household().members().size();
            assertThat(asked + plan.notNeeded().size()).isEqualTo(14);
        }
        System.out.printf("agencies a household, practice %.1f%n", PRACTICE);
        print("all", all);
        print("something confirmed for the household", confirmed);
        print("the others", others);
        print("one source for each thing", oneSource);
        System.out.printf(
                "questions about one person to one agency: %d of %d (%.0f %%)%n",
                persons, everybody, 100.0 * persons / everybody);
        assertThat(all.stream().filter(asked -> asked < PRACTICE).count()).isGreaterThan(HOUSEHOLDS / 5);
    }

    private static List<Agency> agencies(VerificationPlan plan) {
        return plan.queries().stream().map(VerificationPlan.Query::agency).toList();
    }

    /** About whom these agencies show what, whoever of them does. */
    private static Set<String> shown(VerificationPlan plan, List<Agency> some) {
        Set<String> shown = new TreeSet<>();
        plan.queries().stream()
                .filter(query -> some.contains(query.agency()))
                .forEach(query -> query.members()
                        .forEach(member ->
                                query.records().forEach(row -> shown.add(member + " " + row.cell("record")))));
        return shown;
    }

    private static void print(String what, List<Integer> figures) {
        List<Integer> sorted = figures.stream().sorted().toList();
        double mean = figures.stream().mapToInt(one -> one).average().orElse(0);
        System.out.printf(
                "%s: %d households, median %d, mean %.1f, distribution %s%n",
                what,
                sorted.size(),
                sorted.get(sorted.size() / 2),
                mean,
                sorted.stream()
                        .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting())));
    }
}
