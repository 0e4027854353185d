package heng.correction;

import static org.assertj.core.api.Assertions.assertThat;

import heng.cases.TestRules;
import heng.decisionlog.Databases;
import heng.decisionlog.OpenLog;
import heng.household.Application;
import heng.rulebook.RuleBook;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

/**
 * Generated households of seven years, some decided twice, by two books; then something turns out to have been
 * published late. What the run proposes is exactly what brute force finds: precision and recall are 1. More with
 * {@code -Dcorrections.households=20000}.
 */
class NothingMissedTest {
    private static final int HOUSEHOLDS = Integer.getInteger("corrections.households", 160);
    private static final YearMonth LAST = YearMonth.of(2026, 12);
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);

    private static final RuleBook EARLIER = OpenLog.LOADER.load(LateChange.EARLIER.files());
    private static final List<Logged> LOGGED = new ArrayList<>();
    private static OpenLog open;

    @BeforeAll
    static void decide() {
        open = OpenLog.on(Databases.H2);
        open.log.putInUse(EARLIER, LateChange.EARLIER.files(), OpenLog.START);
        String household = "";
        for (ObjectNode request : OpenLog.requests(HOUSEHOLDS)) {
            boolean again = LOGGED.size() % 4 == 3;
            household = again ? household : request.at("/household/id").asString();
            ((ObjectNode) request.get("household")).put("id", household);
            RuleBook by = LOGGED.size() % 3 == 1 ? EARLIER : TestRules.book();
            open.record(request, by, OpenLog.START);
            LOGGED.add(new Logged(open.reader.read(request, TODAY), by));
        }
        LOGGED.sort(Comparator.comparing((Logged one) -> one.household())
                .thenComparing(one -> one.application().asOf()));
    }

    @AfterAll
    static void close() {
        open.close();
    }

    static Stream<LateChange> changes() {
        return LateChange.all();
    }

    @ParameterizedTest
    @MethodSource("changes")
    void precisionAndRecallAreOne(LateChange late) {
        RuleBook now = OpenLog.LOADER.load(late.files());
        open.log.putInUse(now, late.files(), OpenLog.START);
        Corrections run = new CorrectionRun(open.log, open.reader, now, LAST).run();
        BruteForce.Found proposed = proposed(run);
        BruteForce.Found expected = bruteForce(late, now);
        System.out.printf(
                "%s: %d of %d decided again, %d households, %d months, %d outcomes, %d not decidable%n",
                late,
                run.touched(),
                run.decisions(),
                run.proposals().size(),
                proposed.sums.size(),
                proposed.turned.size(),
                proposed.undecided.size());
        assertThat(proposed.sums).isEqualTo(expected.sums);
        assertThat(proposed.turned).isEqualTo(expected.turned);
        assertThat(proposed.undecided).isEqualTo(expected.undecided);
        assertThat(run.proposals()).isNotEmpty();
        assertThat(run.decisions()).isEqualTo(HOUSEHOLDS);
    }

    private static BruteForce.Found bruteForce(LateChange late, RuleBook now) {
        BruteForce force = new BruteForce(now, LAST);
        for (int i = 0; i < LOGGED.size(); i++) {
            Logged one = LOGGED.get(i);
            Logged next = i + 1 < LOGGED.size() ? LOGGED.get(i + 1) : null;
            boolean replaced = next != null && next.household().equals(one.household());
            YearMonth end = replaced ? YearMonth.from(next.application().asOf()) : LAST;
            List<LocalDate> parting = new ArrayList<>(late.parting());
            if (one.by() == EARLIER) {
                parting.addAll(LateChange.EARLIER.parting());
            }
            force.add(one.application(), one.by(), parting, end);
        }
        return force.found;
    }

    private static BruteForce.Found proposed(Corrections run) {
        BruteForce.Found found = new BruteForce.Found();
        for (Correction one : run.proposals()) {
            String household = open.name(one.household());
            one.months().forEach(month -> found.add(household, month.month(), month.difference()));
            one.outcomes()
                    .forEach(turn -> found.turned.add(household + " " + turn.day() + " " + turn.scheme() + " "
                            + (turn.member() == null ? "" : turn.member())));
            if (!one.undecided().isEmpty()) {
                found.undecided.add(household);
            }
        }
        return found;
    }

    private record Logged(Application application, RuleBook by) {
        String household() {
            return application.household().id();
        }
    }
}
