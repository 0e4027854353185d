package heng.cases;

import heng.parameter.Lookup;
import heng.rulebook.RuleBook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Runs the cases of a folder, on all processors; those that are known to hold are not run again. */
public final class RunCases {
    private final CaseFolder folder;
    private final RuleBook book;
    private final CaseMemory memory;
    private final ThreadLocal<Watched> desks = ThreadLocal.withInitial(this::desk);

    /** The cases of the folder against a rule book. */
    public RunCases(CaseFolder folder, RuleBook book, CaseMemory memory) {
        this.folder = folder;
        this.book = book;
        this.memory = memory;
    }

    /** A desk that keeps the questions of the case at hand. */
    private record Watched(CaseDesk desk, Set<Lookup> asked) {}

    private Watched desk() {
        Set<Lookup> asked = new HashSet<>();
        return new Watched(new CaseDesk(book.watchedBy(asked::add)), asked);
    }

    /** One file that was run: the results of its cases, or why it cannot be read. */
    private record Outcome(
            Path file,
            byte[] text,
            List<CaseResult> results,
            @Nullable BrokenCase broken,
            Set<Lookup> asked) {}

    /** Runs them; each finished case is a step. */
    public CaseRun run(Runnable step) {
        int kept = 0;
        List<Future<Outcome>> running = new ArrayList<>();
        ExecutorService workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), RunCases::worker);
        try {
            if (memory.isOfOtherRules()) {
                workers.execute(book::makeReady);
            }
            memory.recall();
            for (Path file : folder.files()) {
                byte[] text = Files.readAllBytes(file);
                int held = memory.holds(file, text);
                kept += held;
                if (held > 0) {
                    step.run();
                } else {
                    running.add(workers.submit(() -> one(file, text)));
                }
            }
            return collect(kept, running, step);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            workers.shutdownNow();
        }
    }

    /** The engine finds its parts by the loader of the thread's context. */
    private static Thread worker(Runnable work) {
        Thread thread = new Thread(work, "cases");
        thread.setContextClassLoader(RunCases.class.getClassLoader());
        thread.setDaemon(true);
        return thread;
    }

    private Outcome one(Path file, byte[] text) {
        Watched desk = desks.get();
        desk.asked().clear();
        try {
            List<CaseResult> results =
                    folder.read(file).stream().map(desk.desk()::run).toList();
            return new Outcome(file, text, results, null, Set.copyOf(desk.asked()));
        } catch (BrokenCase broken) {
            return new Outcome(file, text, List.of(), broken, Set.of());
        }
    }

    private CaseRun collect(int kept, List<Future<Outcome>> running, Runnable step) {
        int cases = kept;
        List<CaseResult> failing = new ArrayList<>();
        List<BrokenCase> broken = new ArrayList<>();
        for (Future<Outcome> future : running) {
            Outcome outcome = finished(future);
            List<CaseResult> results = outcome.results();
            if (outcome.broken() != null) {
                broken.add(outcome.broken());
            }
            cases += Math.max(1, results.size());
            results.stream().filter(result -> !result.holds()).forEach(failing::add);
            if (!results.isEmpty()
                    && results.stream()
                            .allMatch(result -> result.holds() && !result.of().looksAtTheVersion())) {
                memory.remember(outcome.file(), outcome.text(), results.size(), outcome.asked());
            } else {
                memory.forget(outcome.file());
            }
            step.run();
        }
        memory.write();
        return new CaseRun(cases, kept, failing, broken);
    }

    private static Outcome finished(Future<Outcome> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
