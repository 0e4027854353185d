package heng.mutation;

import heng.cases.CaseDesk;
import heng.cases.CaseFolder;
import heng.mutation.Mutant.Kind;
import heng.rulebook.BrokenRules;
import heng.rulebook.RuleBook;
import heng.rulebook.RuleFiles;
import heng.rulebook.RuleLoader;
import heng.rulebook.RuleVariants;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Puts mistakes into the rules one at a time, and runs the cases that can notice until one does. */
public final class TryMutants {
    private final RuleFiles files;
    private final RuleBook book;
    private final RuleVariants variants;
    private final Witnesses witnesses;
    private final FindCase search;
    private final Equivalents equivalents;

    /**
     * Tries of mistakes in these files.
     *
     * @param kept folder for compiled rules; null keeps nothing
     */
    public TryMutants(RuleFiles files, RuleBook book, CaseFolder folder, @Nullable Path kept) {
        this.files = files;
        this.book = book;
        this.variants = new RuleVariants(book, kept);
        this.witnesses = Witnesses.of(book, folder);
        this.search = new FindCase(book);
        this.equivalents = Equivalents.in(folder.root());
    }

    /** What became of each, in their order; each finished one is a step. */
    public List<Tried> of(List<Mutant> mutants, Runnable step) {
        Map<Mutant, RuleBook> swapped = swapped(mutants);
        ExecutorService workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), TryMutants::worker);
        try {
            List<Future<Tried>> running = new ArrayList<>();
            for (Mutant mutant : mutants) {
                running.add(workers.submit(() -> one(mutant, swapped.get(mutant))));
            }
            List<Tried> tried = new ArrayList<>();
            for (Future<Tried> future : running) {
                tried.add(future.get());
                step.run();
            }
            return tried;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            workers.shutdownNow();
        }
    }

    /** The engine finds its parts by the loader of the thread's context. */
    private static Thread worker(Runnable work) {
        Thread thread = new Thread(work, "mutants");
        thread.setContextClassLoader(TryMutants.class.getClassLoader());
        thread.setDaemon(true);
        return thread;
    }

    /** All swapped comparisons are compiled at once. */
    private Map<Mutant, RuleBook> swapped(List<Mutant> mutants) {
        List<Mutant> comparisons = mutants.stream()
                .filter(mutant -> mutant.kind() == Kind.COMPARISON)
                .toList();
        Map<Mutant, RuleBook> books = new HashMap<>();
        if (!comparisons.isEmpty()) {
            List<RuleBook> read =
                    variants.rules(comparisons.stream().map(Mutant::changed).toList());
            for (int i = 0; i < read.size(); i++) {
                books.put(comparisons.get(i), read.get(i));
            }
        }
        return books;
    }

    private Tried one(Mutant mutant, @Nullable RuleBook compiled) {
        RuleBook mistaken;
        try {
            mistaken = compiled != null ? compiled : book(mutant);
        } catch (BrokenRules refused) {
            return new Tried(mutant, Fate.REFUSED, null, 0);
        }
        List<Witness> looking = witnesses.of(mutant, mistaken);
        CaseDesk desk = new CaseDesk(mistaken);
        for (Witness witness : looking) {
            if (notices(desk, witness)) {
                return new Tried(mutant, Fate.NOTICED, witness.one().file(), looking.size());
            }
        }
        Fate fate = equivalents.has(mutant) ? Fate.EQUIVALENT : refused(mutant) ? Fate.REFUSED : Fate.SURVIVED;
        return new Tried(mutant, fate, null, looking.size());
    }

    /** A case that would notice a mistake that survived; null where none was found. */
    public @Nullable ReadyCase readyCase(Mutant mutant) {
        RuleBook mistaken = book(mutant);
        List<Witness> looking = witnesses.of(mutant, mistaken);
        return search.of(mutant, mistaken, looking.isEmpty() ? witnesses.near(mutant) : looking);
    }

    /** What the rules say neither for any case nor for any household of these applications. */
    public Dead dead(List<JsonNode> applications) {
        return new Dead(book, witnesses.all(), this::book, applications);
    }

    /** The rules with the mistake. */
    RuleBook book(Mutant mutant) {
        return switch (mutant.kind()) {
            case RULE -> variants.without(mutant.subject());
            case COMPARISON -> variants.rules(List.of(mutant.changed())).get(0);
            default -> {
                String file = mutant.file();
                yield file.endsWith(".yaml")
                        ? variants.parameter(mutant.changed())
                        : file.endsWith(".csv") ? variants.table(mutant.changed()) : variants.header(mutant.changed());
            }
        };
    }

    /** A decision that breaks is noticed, too. */
    private static boolean notices(CaseDesk desk, Witness witness) {
        try {
            return !desk.run(witness.one()).holds();
        } catch (RuntimeException broken) {
            return true;
        }
    }

    private boolean refused(Mutant mutant) {
        RuleFiles changed = mutant.kind() == Kind.RULE
                ? files.without(mutant.file())
                : files.with(mutant.file(), mutant.changed().text());
        return !RuleLoader.faults(changed).isEmpty();
    }
}
