package heng.impact;

import heng.intake.MalformedRequest;
import heng.rulebook.RuleBook;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;

/** Decides a population by two rule books and adds up the differences, on all cores; the sums come out alike each time. */
public final class CompareBooks {
    private static final int AT_ONCE = 500;

    private final BothBooks books;

    /**
     * Compares these books.
     *
     * @param today the day of applications that state none
     */
    public CompareBooks(RuleBook before, RuleBook after, LocalDate today) {
        this.books = new BothBooks(before, after, today);
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
            Queue<Future<PartOfPopulation>> parts = new ArrayDeque<>();
            for (int from = 0; from < population.size(); from += AT_ONCE) {
                int first = from;
                int last = Math.min(population.size(), from + AT_ONCE);
                parts.add(workers.submit(() -> new PartOfPopulation(books, population, first, last)));
            }
            PartOfPopulation all = new PartOfPopulation(books, population, 0, 0);
            for (Future<PartOfPopulation> part = parts.poll(); part != null; part = parts.poll()) {
                all.add(finished(part));
                decided.accept(AT_ONCE);
            }
            return all.impact(population, cliffs(population, all.touched(), workers));
        } finally {
            workers.shutdownNow();
        }
    }

    private CliffChanges cliffs(Population population, List<Integer> touched, ExecutorService workers) {
        CliffSample sample = books.cliffs();
        List<Future<List<CliffChange>>> looked = touched.stream()
                .limit(PartOfPopulation.CLIFFS_OF)
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
}
