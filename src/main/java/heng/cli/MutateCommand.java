package heng.cli;

import heng.cases.CaseFolder;
import heng.impact.GeneratedPopulation;
import heng.impact.Population;
import heng.mutation.Area;
import heng.mutation.Dead;
import heng.mutation.Fate;
import heng.mutation.Mutant;
import heng.mutation.Mutants;
import heng.mutation.ReadyCase;
import heng.mutation.Tried;
import heng.mutation.TryMutants;
import heng.rulebook.RuleBook;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Puts small mistakes into the rules, one at a time, and says which of them no case notices. */
@Command(name = "mutate")
final class MutateCommand implements Callable<Integer> {
    /** Every day of change has households that apply on it. */
    private static final int HOUSEHOLDS_A_DAY = 40;

    @ParentCommand
    private Heng heng;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", arity = "0..1", paramLabel = "FOLDER", descriptionKey = "FOLDER")
    private @Nullable Path folder;

    @Option(names = "--only", paramLabel = "TEXT", defaultValue = "")
    private String only = "";

    @Option(names = "--sample", paramLabel = "N", defaultValue = "0")
    private int sample;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1")
    private long seed;

    @Option(names = "--ready", paramLabel = "DIR")
    private @Nullable Path ready;

    @Override
    public Integer call() throws IOException {
        CaseFolder cases = heng.cases(folder);
        RuleBook book = heng.book();
        TryMutants tries = new TryMutants(heng.files(), book, cases, heng.data().resolve("compiled"));
        List<Mutant> mutants = mutants(book);
        List<Tried> tried;
        try (Progress progress = Progress.of(heng.language().of("变异", "mutants"), mutants.size())) {
            tried = tries.of(mutants, progress::step);
        }
        List<ReadyCase> written = ready == null ? List.of() : write(ready, tries, tried);
        MutationReport report = only.isEmpty() && sample == 0
                ? whole(tried, written, tries.dead(households(book)))
                : part(tried, written);
        spec.commandLine()
                .getOut()
                .println(heng.json() ? new JsonMapper().writeValueAsString(report.json()) : report.text());
        return tried.stream().anyMatch(one -> one.fate() == Fate.SURVIVED) ? ExitCode.FINDINGS : ExitCode.FINE;
    }

    private MutationReport whole(List<Tried> tried, List<ReadyCase> written, Dead dead) {
        return new MutationReport(tried, written, dead.rules(), dead.rows(tried), heng.language());
    }

    private MutationReport part(List<Tried> tried, List<ReadyCase> written) {
        return new MutationReport(tried, written, List.of(), List.of(), heng.language());
    }

    private List<Mutant> mutants(RuleBook book) {
        List<Mutant> all = new ArrayList<>(Mutants.of(heng.files(), book));
        all.removeIf(mutant -> !mutant.changed().file().contains(only)
                && Arrays.stream(Area.values())
                        .noneMatch(area -> area.name().equalsIgnoreCase(only.replace('-', '_'))
                                && area.has(mutant.changed().file())));
        if (sample > 0 && sample < all.size()) {
            Collections.shuffle(all, new Random(seed));
            return List.copyOf(all.subList(0, sample));
        }
        return all;
    }

    private static List<JsonNode> households(RuleBook book) {
        return book.changes().stream()
                .map(day -> new GeneratedPopulation(book.parameters().places(), day, 1, HOUSEHOLDS_A_DAY))
                .flatMap(Population::applications)
                .toList();
    }

    /** A ready case for each survivor for which one is found. */
    private static List<ReadyCase> write(Path folder, TryMutants tries, List<Tried> tried) throws IOException {
        Files.createDirectories(folder);
        List<ReadyCase> written = new ArrayList<>();
        for (Tried one : tried) {
            ReadyCase found = one.fate() == Fate.SURVIVED ? tries.readyCase(one.mutant()) : null;
            if (found != null) {
                Files.writeString(folder.resolve(found.fileName()), found.yaml(), StandardCharsets.UTF_8);
                written.add(found);
            }
        }
        return written;
    }
}
