package heng.workshop.handbook;

import heng.cases.Answer;
import heng.cases.BrokenCase;
import heng.cases.CaseDesk;
import heng.cases.CaseFolder;
import heng.cases.WorkedCase;
import heng.decision.Decision;
import heng.law.LegalBasis;
import heng.parameter.DatedValue;
import heng.rulebook.RuleBook;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Decides the cases of a folder by a rule book, to see which conditions and values each of them is about. */
public final class BookCases {
    private final CaseFolder folder;
    private final RuleBook rules;
    private final CaseDesk desk;

    /** The cases of a folder under these rules. */
    public BookCases(CaseFolder folder, RuleBook rules) {
        this.folder = folder;
        this.rules = rules;
        this.desk = new CaseDesk(rules);
    }

    /**
     * The cases in the order of their files; one that cannot be read is left out.
     *
     * @param done told of each file that was looked at
     */
    public List<BookCase> read(Consumer<Path> done) {
        List<BookCase> cases = new ArrayList<>();
        for (Path file : folder.files()) {
            try {
                cases.add(of(folder.read(file)));
            } catch (BrokenCase unreadable) {
                continue;
            } finally {
                done.accept(file);
            }
        }
        return cases;
    }

    /** The rows of a table of cases are told as one case; they share its sentence, its law and its arithmetic. */
    private BookCase of(List<WorkedCase> rows) {
        List<BookCase> told = rows.stream().map(this::of).toList();
        BookCase first = told.get(0);
        if (told.size() == 1) {
            return first;
        }
        Map<String, Set<String>> compared = new TreeMap<>();
        told.forEach(one -> one.compared()
                .forEach((condition, values) -> compared.computeIfAbsent(condition, unused -> new TreeSet<>())
                        .addAll(values)));
        List<String> expectations = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            expectations.add(
                    rows.get(i).row() + "：" + String.join("，", told.get(i).expectations()));
        }
        return new BookCase(
                first.name(),
                first.sentence(),
                first.why(),
                first.arithmetic(),
                first.day(),
                expectations,
                all(told, BookCase::conditions),
                compared,
                all(told, BookCase::values));
    }

    private static Set<String> all(List<BookCase> told, Function<BookCase, Set<String>> what) {
        return told.stream().map(what).flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
    }

    private BookCase of(WorkedCase one) {
        Answer answer = desk.answer(one);
        Decision decision = answer.status() == 200 ? desk.decide(one) : null;
        Map<String, Set<String>> compared = new TreeMap<>();
        findings(answer.document())
                .forEach(finding -> finding.path("values")
                        .forEach(value -> compared.computeIfAbsent(
                                        finding.get("condition").asString(), unused -> new TreeSet<>())
                                .add(value.get("parameter").asString())));
        return new BookCase(
                name(one.file()),
                one.sentence(),
                one.why().isEmpty() ? null : LegalBasis.parse(one.why()),
                one.arithmetic(),
                decision == null ? null : decision.file().day(),
                new Expectations(rules).of(one.expect()),
                new Turning(one.expect(), answer.document(), decision).conditions(),
                compared,
                values(decision));
    }

    private String name(Path file) {
        return folder.root().relativize(file).toString().replace('\\', '/').replaceFirst("\\.yaml$", "");
    }

    static List<JsonNode> findings(JsonNode document) {
        List<JsonNode> findings = new ArrayList<>();
        document.path("schemes").forEach(scheme -> scheme.get("findings").forEach(findings::add));
        document.path("phaseOut").path("findings").forEach(findings::add);
        return findings;
    }

    private static Set<String> values(@Nullable Decision decision) {
        Set<String> values = new TreeSet<>();
        if (decision != null) {
            decision.file().used().stream().map(DatedValue::parameter).forEach(values::add);
        }
        return values;
    }
}
