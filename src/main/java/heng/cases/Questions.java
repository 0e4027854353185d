package heng.cases;

import heng.parameter.Lookup;
import heng.parameter.ParameterBook;
import heng.rulebook.Fingerprint;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The questions that cases put to the parameters, by number, each with the fingerprint of what was told. */
final class Questions {
    private static final String TAB = "\t";

    private final ParameterBook book;
    private final List<String> asked = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, String> fingerprints = new HashMap<>();

    Questions(ParameterBook book) {
        this.book = book;
    }

    /** Takes over a question that was written down, under the next number. */
    void take(String line) {
        int end = line.lastIndexOf(TAB);
        asked.add(line.substring(0, end));
        told.add(line.substring(end + 1));
    }

    /** Asks the question again; whether the answer is the one that was written down. */
    boolean isAnsweredTheSame(int number) {
        String answer = answer(question(asked.get(number)));
        return answer.equals(told.set(number, answer));
    }

    /** The number of a question. */
    int number(Lookup question) {
        for (int i = numbers.size(); i < asked.size(); i++) {
            numbers.put(asked.get(i), i);
        }
        return numbers.computeIfAbsent(text(question), text -> {
            asked.add(text);
            told.add(answer(question));
            return asked.size() - 1;
        });
    }

    int size() {
        return asked.size();
    }

    /** All of them in the order of their numbers, to be written down. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            lines.add(asked.get(i) + TAB + told.get(i));
        }
        return lines;
    }

    private String answer(Lookup question) {
        return fingerprints.computeIfAbsent(
                book.told(question), text -> new Fingerprint().add(text).hex().substring(0, 32));
    }

    private static String text(Lookup question) {
        return String.join(
                TAB,
                question.kind().name(),
                question.county(),
                question.community(),
                question.day().toString(),
                question.name());
    }

    private static Lookup question(String text) {
        String[] parts = text.split(TAB, -1);
        return new Lookup(Lookup.Kind.valueOf(parts[0]), parts[1], parts[2], LocalDate.parse(parts[3]), parts[4]);
    }
}
