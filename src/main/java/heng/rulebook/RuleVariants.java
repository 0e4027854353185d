package heng.rulebook;

import heng.decision.Condition;
import heng.parameter.DatedTable;
import heng.parameter.Parameter;
import heng.rulebook.DrlFiles.ReadRule;
import heng.rulebook.language.RuleReader;
import heng.rulebook.language.RuleText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.KieSessionsPool;

/**
 * Rule books that differ from a sound one in one file. Only that file is read; only a rule that says something else is
 * compiled, beside the others. What its change means for other files is not looked at: {@link RuleLoader#faults} does.
 */
public final class RuleVariants {
    private final RuleBook book;
    private final @Nullable Path kept;

    /**
     * Variants of a book.
     *
     * @param kept folder for compiled rules; null keeps nothing
     */
    public RuleVariants(RuleBook book, @Nullable Path kept) {
        this.book = book;
        this.kept = kept;
    }

    /** One file of a rules folder with another text. */
    public record Changed(String file, String text) {
        private RuleFiles alone() {
            return RuleFiles.of(new TreeMap<>()).with(file, text);
        }
    }

    /**
     * The book with another text of a parameter.
     *
     * @throws BrokenRules where the text has faults
     */
    public RuleBook parameter(Changed changed) {
        List<Fault> faults = new ArrayList<>();
        Map<String, Parameter> read = ParameterFiles.read(changed.alone(), faults, new Mentions());
        sound(faults);
        return book.with(read.values().iterator().next());
    }

    /**
     * The book with another text of a table.
     *
     * @throws BrokenRules where the text has faults
     */
    public RuleBook table(Changed changed) {
        List<Fault> faults = new ArrayList<>();
        Map<String, DatedTable> read = TableFiles.read(changed.alone(), faults, new Mentions());
        sound(faults);
        return book.with(book.parameters().with(read.values().iterator().next()));
    }

    /** The book without a rule. */
    public RuleBook without(String rule) {
        Map<String, Condition> headers = new LinkedHashMap<>(book.headers());
        headers.remove(rule);
        return book.with(headers);
    }

    /**
     * The book where a rule has another header and says the same.
     *
     * @throws BrokenRules where the text has faults
     */
    public RuleBook header(Changed changed) {
        List<Fault> faults = new ArrayList<>();
        Map<String, ReadRule> read = DrlFiles.read(changed.alone(), faults);
        sound(faults);
        Map<String, Condition> headers = new LinkedHashMap<>(book.headers());
        read.forEach((id, rule) -> headers.put(id, rule.condition()));
        return book.with(headers);
    }

    /**
     * A book for each text of a rule, in their order; all texts are compiled together and kept.
     *
     * @throws BrokenRules where any has faults
     */
    public List<RuleBook> rules(List<Changed> texts) {
        List<Fault> faults = new ArrayList<>();
        Map<String, String> beside = new TreeMap<>();
        Once<KieSessionsPool> sessions = new Once<>(
                () -> RuleLoader.sessions(new RuleCompiler(kept).compile(beside, FactShapes.of(book.conditions()))));
        List<RuleBook> books = new ArrayList<>();
        for (Changed text : texts) {
            RuleText rule = RuleReader.read(text.file(), text.text(), faults);
            if (rule != null) {
                String id = rule.id().text();
                String name = id + " instead " + (beside.size() + 1);
                beside.put(
                        "instead-" + (beside.size() + 1) + ".drl",
                        rule.drl().replace("\"" + id + "\"\n", "\"" + name + "\"\n"));
                books.add(book.with(new RuleInstead(id, name, sessions)));
            }
        }
        sound(faults);
        return books;
    }

    private static void sound(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new BrokenRules(faults);
        }
    }
}
