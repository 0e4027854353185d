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

    /** One case that was run: its result, or why it cannot be read. */
    private record Outcome(
            Path file,
            byte[] text,
            @Nullable CaseResult result,
            @Nullable BrokenCase broken,
            Set<Lookup> asked) {}

    /** Runs them; each finished case is a step. */
    public CaseRun run(Runnable step) {
        List<Path> files = folder.files();
        List<Future<Outcome>> running = new ArrayList<>();
        ExecutorService workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), RunCases::worker);
        try {
            for (Path file : files) {
                byte[] text = Files.readAllBytes(file);
                if (memory.holds(file, text)) {
                    step.run();
                } else {
                    running.add(workers.submit(() -> one(file, text)));
                }
            }
            return collect(files.size(), running, step);
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
            CaseResult result = desk.desk().run(folder.read(file));
            return new Outcome(file, text, result, null, Set.copyOf(desk.asked()));
        } catch (BrokenCase broken) {
            return new Outcome(file, text, null, broken, Set.of());
        }
    }

    private CaseRun collect(int cases, List<Future<Outcome>> running, Runnable step) {
        List<CaseResult> failing = new ArrayList<>();
        List<BrokenCase> broken = new ArrayList<>();
        for (Future<Outcome> future : running) {
            Outcome outcome = finished(future);
            CaseResult result = outcome.result();
            if (outcome.broken() != null) {
                broken.add(outcome.broken());
            } else if (result != null && !result.holds()) {
                failing.add(result);
            }
            if (result != null && result.holds() && !result.of().looksAtTheVersion()) {
                memory.remember(outcome.file(), outcome.text(), outcome.asked());
            } else {
                memory.forget(outcome.file());
            }
            step.run();
        }
        memory.write();
        return new CaseRun(cases, cases - running.size(), failing, broken);
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
