package heng.decisionlog;

import heng.assessment.AssessHousehold;
import heng.decision.Decision;
import heng.decisionlog.LoggedDecision.Content;
import heng.explanation.DecisionDocument;
import heng.intake.ApplicationReader;
import heng.rulebook.RuleBook;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Decides again what was decided, by the rule book of its day. */
public final class Replay {
    private static final JsonMapper JSON = new JsonMapper();

    private final RuleBooks books;
    private final ApplicationReader reader;

    /** Replays by these books. */
    public Replay(RuleBooks books, ApplicationReader reader) {
        this.books = books;
        this.reader = reader;
    }

    /** The recorded decision beside the one that the same facts give now; id and time are taken from the record. */
    public Replayed of(LoggedDecision decision, Content content) {
        RuleBook book = books.of(decision.rulebook());
        JsonNode facts = reader.tree(content.facts());
        Decision again = new AssessHousehold(book).decide(reader.read(facts, decision.asOf()));
        byte[] document =
                JSON.writeValueAsBytes(DecisionDocument.of(book, again, decision.id(), decision.recordedAt()));
        boolean identical = Arrays.equals(document, content.document());
        return new Replayed(identical, identical ? List.of() : differences(content.document(), document));
    }

    private static List<String> differences(byte[] recorded, byte[] now) {
        List<String> pointers = new ArrayList<>();
        compare("", JSON.readTree(recorded), JSON.readTree(now), pointers);
        return pointers;
    }

    private static void compare(String at, @Nullable JsonNode one, @Nullable JsonNode other, List<String> pointers) {
        if (Objects.equals(one, other)) {
            return;
        }
        if (one != null && other != null && one.isObject() && other.isObject()) {
            Set<String> names = new LinkedHashSet<>(one.propertyNames());
            names.addAll(other.propertyNames());
            names.forEach(name -> compare(at + "/" + name, one.get(name), other.get(name), pointers));
        } else if (one != null && other != null && one.isArray() && other.isArray()) {
            for (int i = 0; i < Math.max(one.size(), other.size()); i++) {
                compare(at + "/" + i, one.get(i), other.get(i), pointers);
            }
        } else {
            pointers.add(at);
        }
    }

    /**
     * What came of it.
     *
     * @param identical byte for byte
     * @param differences JSON pointers into the document; empty where only the order or form differs
     */
    public record Replayed(boolean identical, List<String> differences) {}
}
