package heng.impact;

import heng.assessment.AssessHousehold;
import heng.assessment.UnknownJurisdiction;
import heng.household.Application;
import heng.household.Scheme;
import heng.intake.ApplicationReader;
import heng.intake.InputFault;
import heng.intake.MalformedRequest;
import heng.parameter.NoValueInForce;
import heng.parameter.Places;
import heng.rulebook.RuleBook;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import tools.jackson.databind.JsonNode;

/** Decides a population by two rule books and adds up the differences, on all cores; the sums come out alike each time. */
public final class CompareBooks {
    private static final int AT_ONCE = 500;
    private static final int CLIFFS_OF = 24;

    private final RuleBook before;
    private final RuleBook after;
    private final AssessHousehold old;
    private final AssessHousehold next;
    private final ApplicationReader reader = new ApplicationReader();
    private final LocalDate today;

    /**
     * Compares these books.
     *
     * @param today the day of applications that state none
     */
    public CompareBooks(RuleBook before, RuleBook after, LocalDate today) {
        this.before = before;
        this.after = after;
        this.old = new AssessHousehold(before);
        this.next = new AssessHousehold(after);
        this.today = today;
    }

    /**
     * What the change does to these households.
     *
     * @param decided is told after every some households how many they were
     * @throws MalformedRequest where an application is malformed; its place in the population is named
     */
    public Impact over(Population population, IntConsumer decided) {
        ExecutorService workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            Queue<Future<Part>> parts = new ArrayDeque<>();
            for (int from = 0; from < population.size(); from += AT_ONCE) {
                int first = from;
                int last = Math.min(population.size(), from + AT_ONCE);
                parts.add(workers.submit(() -> new Part(population, first, last)));
            }
            Part all = new Part(population, 0, 0);
            for (Future<Part> part = parts.poll(); part != null; part = parts.poll()) {
                all.add(finished(part));
                decided.accept(AT_ONCE);
            }
            return all.impact(population, cliffs(population, all.touched, workers));
        } finally {
            workers.shutdownNow();
        }
    }

    private CliffChanges cliffs(Population population, List<Integer> touched, ExecutorService workers) {
        CliffSample sample = new CliffSample(old, next, reader, today);
        List<Future<List<CliffChange>>> looked = touched.stream()
                .limit(CLIFFS_OF)
                .map(position -> workers.submit(() -> sample.of(position, population.application(position))))
                .toList();
        List<CliffChange> changes = new ArrayList<>();
        looked.forEach(one -> changes.addAll(finished(one)));
        return new CliffChanges(looked.size(), changes);
    }

    private static <T> T finished(Future<T> part) {
        try {
            return part.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Standing standing(AssessHousehold by, Application application) {
        try {
            return Standing.of(by.decide(application));
        } catch (NoValueInForce | UnknownJurisdiction none) {
            return Standing.notJudged();
        }
    }

    /** The sums over some of the households. */
    private final class Part {
        private final Tally total = new Tally();
        private final Map<Grouping, Map<String, Tally>> groups = new EnumMap<>(Grouping.class);
        private final Map<Scheme, SchemeTally> schemes = new EnumMap<>(Scheme.class);
        private final Telling.Choice choice = new Telling.Choice();
        private final List<Integer> touched = new ArrayList<>();

        Part(Population population, int first, int last) {
            for (int position = first; position < last; position++) {
                JsonNode application = population.application(position);
                if (add(position, read(application, position))
                        && touched.size() < CLIFFS_OF
                        && CliffSample.fits(application)) {
                    touched.add(position);
                }
            }
        }

        private Application read(JsonNode application, int position) {
            try {
                return reader.read(application, today);
            } catch (MalformedRequest malformed) {
                throw new MalformedRequest(malformed.faults().stream()
                        .map(one -> new InputFault(
                                "line " + (position + 1) + " " + one.pointer(), one.code(), one.zh(), one.en()))
                        .toList());
            }
        }

        /** Adds a household; answers whether it is touched and could be judged by both. */
        private boolean add(int position, Application application) {
            Effect effect = new Effect(position, standing(old, application), standing(next, application));
            Effect.Kind kind = effect.kind();
            total.add(effect, kind);
            Places places = after.parameters().places();
            for (Grouping grouping : Grouping.values()) {
                tally(grouping, grouping.of(application, places)).add(effect, kind);
            }
            for (Scheme scheme : Scheme.values()) {
                tally(scheme).add(scheme, effect);
            }
            choice.consider(effect, kind);
            return kind != Effect.Kind.UNTOUCHED
                    && effect.before().decision() != null
                    && effect.after().decision() != null;
        }

        private Tally tally(Grouping grouping, String group) {
            return groups.computeIfAbsent(grouping, unused -> new TreeMap<>())
                    .computeIfAbsent(group, unused -> new Tally());
        }

        private SchemeTally tally(Scheme scheme) {
            return schemes.computeIfAbsent(scheme, unused -> new SchemeTally());
        }

        void add(Part other) {
            total.add(other.total);
            other.groups.forEach((grouping, tallies) ->
                    tallies.forEach((group, tally) -> tally(grouping, group).add(tally)));
            other.schemes.forEach((scheme, tally) -> tally(scheme).add(tally));
            choice.consider(other.choice);
            touched.addAll(other.touched);
        }

        Impact impact(Population population, CliffChanges cliffs) {
            schemes.values().removeIf(tally -> !tally.occurs());
            return new Impact(
                    before.fingerprint(),
                    after.fingerprint(),
                    population.description(),
                    total,
                    groups,
                    schemes,
                    choice.chosen(population),
                    cliffs);
        }
    }
}
