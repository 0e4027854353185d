package heng.web;

import heng.intake.InputFault;
import heng.intake.MalformedRequest;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What an answer explains beyond the decision, asked for as {@code ?explain=plan}; several words with commas. */
enum Explain {
    PLAN("plan");

    private final String word;

    Explain(String word) {
        this.word = word;
    }

    static Set<Explain> read(String words) {
        Set<Explain> wanted = EnumSet.noneOf(Explain.class);
        for (String word : words.split(",", -1)) {
            if (!word.isBlank()) {
                wanted.add(named(word.strip()));
            }
        }
        return wanted;
    }

    private static Explain named(String word) {
        for (Explain one : values()) {
            if (one.word.equals(word)) {
                return one;
            }
        }
        String known = String.join(
                ", ", List.of(values()).stream().map(one -> one.word).toList());
        throw new MalformedRequest(
                List.of(new InputFault("/explain", "enum", "只能取以下值，多个以逗号分隔：" + known, "Must be of: " + known)));
    }
}
