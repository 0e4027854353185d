package heng.impact;

import heng.assessment.AssessHousehold;
import heng.household.Scheme;
import heng.impact.CliffChange.Place;
import heng.inquiry.Cliff;
import heng.inquiry.Sweep;
import heng.intake.ApplicationReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Moves the first income of some households up and down by both rule books, to see where cliffs of a yuan or more stand. */
final class CliffSample {
    private static final String INCOME = "/household/incomes/0/amount";
    private static final BigDecimal HIGHEST = BigDecimal.valueOf(4000);
    private static final BigDecimal STEP = BigDecimal.valueOf(250);

    private final AssessHousehold old;
    private final AssessHousehold next;
    private final ApplicationReader reader;
    private final LocalDate today;

    CliffSample(AssessHousehold old, AssessHousehold next, ApplicationReader reader, LocalDate today) {
        this.old = old;
        this.next = next;
        this.reader = reader;
        this.today = today;
    }

    /** Whether a household has an income that can be moved. */
    static boolean fits(JsonNode application) {
        return application.at(INCOME).isNumber();
    }

    /** What becomes of the cliffs of a household. */
    List<CliffChange> of(int position, JsonNode application) {
        Map<List<Scheme>, Deque<Place>> before = cliffs(application, old);
        Map<List<Scheme>, Deque<Place>> after = cliffs(application, next);
        Set<List<Scheme>> all = new LinkedHashSet<>(before.keySet());
        all.addAll(after.keySet());
        List<CliffChange> changes = new ArrayList<>();
        for (List<Scheme> schemes : all) {
            Deque<Place> were = before.getOrDefault(schemes, new ArrayDeque<>());
            Deque<Place> are = after.getOrDefault(schemes, new ArrayDeque<>());
            while (!were.isEmpty() || !are.isEmpty()) {
                CliffChange change = new CliffChange(position, schemes, were.poll(), are.poll());
                if (!Objects.equals(change.before(), change.after())) {
                    changes.add(change);
                }
            }
        }
        return changes;
    }

    private Map<List<Scheme>, Deque<Place>> cliffs(JsonNode application, AssessHousehold by) {
        ObjectNode question = JsonNodeFactory.instance.objectNode();
        question.set("application", application);
        question.put("pointer", INCOME).put("from", 0).put("to", HIGHEST).put("step", STEP);
        Map<List<Scheme>, Deque<Place>> cliffs = new LinkedHashMap<>();
        for (Cliff cliff : Sweep.ask(question, reader, by, today).cliffs()) {
            if (cliff.lost().compareTo(BigDecimal.ONE) < 0) {
                continue;
            }
            List<Scheme> schemes = cliff.ends().stream()
                    .map(Cliff.End::scheme)
                    .distinct()
                    .sorted()
                    .toList();
            cliffs.computeIfAbsent(schemes, unused -> new ArrayDeque<>())
                    .add(new Place(cliff.at().stripTrailingZeros(), cliff.lost().stripTrailingZeros()));
        }
        return cliffs;
    }
}
