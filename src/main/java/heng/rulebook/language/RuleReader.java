package heng.rulebook.language;

import heng.rulebook.Fault;
import heng.rulebook.language.RuleText.Place;
import heng.rulebook.language.RuleTree.Header;
import heng.schema.Nearest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads rules: the form first, then every word. Nothing is compiled, and nothing of the rule is run. */
public final class RuleReader {
    private static final Set<String> HEADERS = Set.of("zh", "en", "law", "from", "until", "unit");

    private RuleReader() {}

    /** The rule in this text; null where there are faults. */
    public static @Nullable RuleText read(String file, String text, List<Fault> faults) {
        int before = faults.size();
        RuleTree tree = RuleParser.parse(file, text, faults);
        if (tree == null) {
            return null;
        }
        Map<String, Place> headers = headers(file, tree, faults);
        Meaning meaning = new Meaning(file, tree, faults);
        Class<?> subject = meaning.read();
        return subject == null || faults.size() > before
                ? null
                : new RuleText(file, Place.of(tree.name()), headers, subject, meaning.names(), meaning.drl());
    }

    private static Map<String, Place> headers(String file, RuleTree tree, List<Fault> faults) {
        Map<String, Place> headers = new LinkedHashMap<>();
        for (Header header : tree.headers()) {
            Token key = header.key();
            if (!HEADERS.contains(key.text())) {
                headers.putIfAbsent(Nearest.to(key.text(), HEADERS), Place.of(header.value()));
                faults.add(new Fault(
                        file,
                        key.line(),
                        key.column(),
                        "不认识的 @" + key.text() + "，只能写 @zh @en @law @from @until @unit",
                        "Unknown @" + key.text() + "; there are @zh @en @law @from @until @unit"));
            } else if (headers.put(key.text(), Place.of(header.value())) != null) {
                faults.add(new Fault(
                        file,
                        key.line(),
                        key.column(),
                        "@" + key.text() + " 写了两次，请只留一个",
                        "@" + key.text() + " stands twice; keep one"));
            }
        }
        if (tree.pattern() == null) {
            return headers;
        }
        for (String wanted : List.of("zh", "en", "law", "from")) {
            if (headers.getOrDefault(wanted, new Place("", 0, 0)).text().isBlank()) {
                faults.add(new Fault(
                        file,
                        tree.name().line(),
                        tree.name().column(),
                        "规则缺少 @" + wanted + "，请写在规则名下面",
                        "The rule lacks @" + wanted + "; write it below the rule's name"));
            }
        }
        return headers;
    }
}
