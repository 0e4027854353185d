package heng.cases;

import heng.parameter.Lookup;
import heng.parameter.ParameterBook;
import heng.rulebook.Fingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Remembers the cases that held, each with the questions it put to the parameters and what it was told. A case holds
 * still where its text is the same, its {@link CaseWorld} is the same, and every question is answered the same: a
 * decision is a function of these and nothing else.
 */
public final class CaseMemory {
    private static final String TAB = "\t";
    private static final String QUESTION = "Q" + TAB;

    private final @Nullable Path file;
    private final String world;
    private final String rules;
    private final Questions questions;
    private final List<String> written;
    private final Map<String, Kept> cases = new LinkedHashMap<>();
    private boolean changed;

    /** A file whose cases held: its text's fingerprint, how many there are, and the numbers of their questions. */
    private record Kept(String text, int cases, String questions) {}

    private CaseMemory(@Nullable Path file, String world, String rules, ParameterBook book, List<String> lines) {
        this.file = file;
        this.world = world;
        this.rules = rules;
        this.questions = new Questions(book);
        boolean known = lines.size() > 2 && lines.get(0).equals(world);
        this.written = known ? lines.subList(2, lines.size()) : List.of();
        this.changed = !known || !lines.get(1).equals(rules);
    }

    /** Remembers nothing. */
    public static CaseMemory none(ParameterBook book) {
        return new CaseMemory(null, "", "", book, List.of());
    }

    /**
     * What was remembered in this file, of this world; nothing where it is of another.
     *
     * @param world fingerprint of all that cases rest on besides values and rows
     * @param rules fingerprint of the rules folder: where it is the one remembered, every answer is
     * @param book the values and tables that cases are run against now
     */
    public static CaseMemory in(Path file, String world, String rules, ParameterBook book) {
        List<String> lines = List.of();
        try {
            lines = Files.isRegularFile(file) ? Files.readAllLines(file) : lines;
        } catch (IOException unreadable) {
            // then every case is run
        }
        return new CaseMemory(file, world, rules, book, lines);
    }

    /** Whether what is remembered is of other rules, or there is nothing, so that some cases may have to be run. */
    boolean isOfOtherRules() {
        return changed;
    }

    /** Calls to mind the cases that hold still. */
    void recall() {
        try {
            written.forEach(this::take);
            if (changed) {
                BitSet same = same();
                cases.values().removeIf(kept -> !numbers(kept.questions()).allMatch(same::get));
            }
        } catch (RuntimeException unreadable) {
            changed = true;
            cases.clear();
        }
    }

    private void take(String line) {
        if (line.startsWith(QUESTION)) {
            questions.take(line.substring(QUESTION.length()));
        } else {
            String[] parts = line.split(TAB, -1);
            cases.put(parts[1], new Kept(parts[2], Integer.parseInt(parts[3]), parts[4]));
        }
    }

    private BitSet same() {
        BitSet same = new BitSet();
        IntStream.range(0, questions.size())
                .filter(questions::isAnsweredTheSame)
                .forEach(same::set);
        return same;
    }

    private static IntStream numbers(String listed) {
        return listed.isEmpty()
                ? IntStream.empty()
                : Stream.of(listed.split(" ")).mapToInt(Integer::parseInt);
    }

    /** How many cases the file with this text has, where all are known to hold; else 0. */
    int holds(Path one, byte[] text) {
        Kept kept = cases.get(one.toString());
        return kept != null && kept.text().equals(textOf(text)) ? kept.cases() : 0;
    }

    /** Remembers a file whose cases held, with the questions they put. */
    void remember(Path one, byte[] text, int held, Set<Lookup> asked) {
        changed = true;
        cases.put(
                one.toString(),
                new Kept(
                        textOf(text),
                        held,
                        asked.stream()
                                .map(questions::number)
                                .sorted()
                                .map(String::valueOf)
                                .collect(Collectors.joining(" "))));
    }

    /** Forgets a file with a case that does not hold. */
    void forget(Path one) {
        changed |= cases.remove(one.toString()) != null;
    }

    private static String textOf(byte[] text) {
        return new Fingerprint().add(text).hex().substring(0, 32);
    }

    /** Writes down what is remembered; where that cannot be, cases are run again next time. */
    public void write() {
        if (file == null || !changed) {
            return;
        }
        List<String> lines = new ArrayList<>(List.of(world, rules));
        questions.lines().forEach(line -> lines.add(QUESTION + line));
        cases.forEach((name, kept) ->
                lines.add(String.join(TAB, "C", name, kept.text(), String.valueOf(kept.cases()), kept.questions())));
        try {
            Files.createDirectories(file.getParent());
            Path part = Files.createTempFile(file.getParent(), "cases", ".part");
            Files.write(part, lines);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            cases.clear();
        }
    }
}
