package heng.web;

import heng.intake.InputFault;
import heng.intake.MalformedRequest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Everything that {@code explain} may ask for, by its word. */
@Component
class Explanations {
    private final Map<String, Explanation> byWord = new TreeMap<>();

    Explanations(List<Explanation> all) {
        all.forEach(one -> byWord.put(one.word(), one));
    }

    /**
     * Those that a list of words asks for, each once, in the order of the alphabet.
     *
     * @param words separated by commas; null: none
     * @throws MalformedRequest where a word is none of them
     */
    List<Explanation> named(@Nullable String words) {
        List<String> asked = words == null
                ? List.of()
                : Stream.of(words.split(",", -1))
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .distinct()
                        .sorted()
                        .toList();
        if (!byWord.keySet().containsAll(asked)) {
            String allowed = String.join(", ", byWord.keySet());
            throw new MalformedRequest(List.of(new InputFault(
                    "",
                    "explain",
                    "地址参数 explain 只能是这些词，用逗号隔开：" + allowed,
                    "The parameter explain of the address takes these words, separated by commas: " + allowed)));
        }
        return asked.stream().map(byWord::get).toList();
    }
}
