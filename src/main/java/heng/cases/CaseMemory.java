package heng.cases;

import heng.parameter.Lookup;
import heng.parameter.ParameterBook;
import heng.rulebook.Fingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Remembers the cases that held, each with the questions it put to the parameters and what it was told. A case holds
 * still where its text is the same, its {@link CaseWorld} is the same, and every question is answered the same: a
 * decision is a function of these and nothing else.
 */
public final class CaseMemory {
    private static final String TAB = "\t";

    private final @Nullable Path file;
    private final String world;
    private final String rules;
    private final ParameterBook book;
    private boolean changed = true;
    private final List<Lookup> questions = new ArrayList<>();
    private final List<String> answers = new ArrayList<>();
    private final Map<Lookup, Integer> numbers = new HashMap<>();
    private final Map<String, Kept> cases = new LinkedHashMap<>();

    /** A file whose cases held: its text's fingerprint, how many there are, and the numbers of their questions. */
    private record Kept(String text, int cases, List<Integer> questions) {}

    private CaseMemory(@Nullable Path file, String world, String rules, ParameterBook book) {
        this.file = file;
        this.world = world;
        this.rules = rules;
        this.book = book;
    }

    /** Remembers nothing. */
    public static CaseMemory none(ParameterBook book) {
        return new CaseMemory(null, "", "", book);
    }

    /**
     * What was remembered in this file, of this world; nothing where it is of another.
     *
     * @param world fingerprint of all that cases rest on besides values and rows
     * @param rules fingerprint of the rules folder: where it is the one remembered, every answer is
     * @param book the values and tables that cases are run against now
     */
    public static CaseMemory in(Path file, String world, String rules, ParameterBook book) {
        CaseMemory memory = new CaseMemory(file, world, rules, book);
        if (Files.isRegularFile(file)) {
            try {
                memory.read(Files.readAllLines(file));
            } catch (IOException | RuntimeException unreadable) {
                return new CaseMemory(file, world, rules, book);
            }
        }
        return memory;
    }

    private void read(List<String> lines) {
        if (lines.size() < 2 || !lines.get(0).equals(world)) {
            return;
        }
        boolean unchanged = lines.get(1).equals(rules);
        changed = !unchanged;
        Set<Integer> same = new HashSet<>();
        for (String line : lines.subList(2, lines.size())) {
            String[] parts = line.split(TAB, -1);
            if (parts[0].equals("Q")) {
                int number = number(question(parts), unchanged ? parts[6] : "");
                if (answers.get(number).equals(parts[6])) {
                    same.add(number);
                }
            } else {
                List<Integer> asked = numbers(parts[4]);
                if (same.containsAll(asked)) {
                    cases.put(parts[1], new Kept(parts[2], Integer.parseInt(parts[3]), asked));
                }
            }
        }
    }

    private static Lookup question(String[] parts) {
        return new Lookup(Lookup.Kind.valueOf(parts[1]), parts[2], parts[3], LocalDate.parse(parts[4]), parts[5]);
    }

    private static List<Integer> numbers(String listed) {
        return listed.isEmpty()
                ? List.of()
                : Stream.of(listed.split(" ")).map(Integer::valueOf).toList();
    }

    /** The number of a question; its answer is looked up where it is not known. */
    private int number(Lookup question, String known) {
        return numbers.computeIfAbsent(question, asked -> {
            questions.add(asked);
            answers.add(known.isEmpty() ? fingerprint(book.told(asked)) : known);
            return questions.size() - 1;
        });
    }

    private static String fingerprint(String text) {
        return new Fingerprint().add(text).hex().substring(0, 32);
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
                                .map(question -> number(question, ""))
                                .sorted()
                                .toList()));
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
        List<String> lines = new ArrayList<>();
        lines.add(world);
        lines.add(rules);
        for (int i = 0; i < questions.size(); i++) {
            Lookup asked = questions.get(i);
            lines.add(String.join(
                    TAB,
                    "Q",
                    asked.kind().name(),
                    asked.county(),
                    asked.community(),
                    asked.day().toString(),
                    asked.name(),
                    answers.get(i)));
        }
        cases.forEach((name, kept) -> lines.add(String.join(
                TAB,
                "C",
                name,
                kept.text(),
                String.valueOf(kept.cases()),
                kept.questions().stream().map(String::valueOf).collect(Collectors.joining(" ")))));
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
