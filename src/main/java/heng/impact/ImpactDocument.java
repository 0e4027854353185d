package heng.impact;

import heng.decision.SchemeDecision.Outcome;
import heng.law.Text;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The impact as data; money in yuan, the same households and books give the same document. */
public final class ImpactDocument {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    private ImpactDocument() {}

    /** The document of an impact. */
    public static ObjectNode of(Impact impact) {
        ObjectNode document = JSON.objectNode();
        document.put("before", impact.before());
        document.put("after", impact.after());
        ArrayNode population = document.putArray("population");
        impact.population().forEach(one -> population.add(text(one)));
        document.set("total", tally(impact.total()));
        ObjectNode groups = document.putObject("groups");
        impact.groups().forEach((grouping, tallies) -> {
            ObjectNode node = groups.putObject(grouping.name());
            tallies.forEach((group, tally) -> node.set(group, tally(tally)));
        });
        ObjectNode schemes = document.putObject("schemes");
        impact.schemes()
                .forEach((scheme, tally) -> schemes.putObject(scheme.name())
                        .put("householdsBefore", tally.before())
                        .put("householdsAfter", tally.after())
                        .put("gained", tally.gained())
                        .put("lost", tally.lost())
                        .put("monthlyBefore", tally.monthlyBefore())
                        .put("monthlyAfter", tally.monthlyAfter())
                        .put("difference", tally.difference()));
        document.set("cliffs", cliffs(impact.cliffs()));
        ArrayNode telling = document.putArray("telling");
        impact.telling().forEach(one -> telling.add(telling(one)));
        return document;
    }

    private static ObjectNode cliffs(CliffChanges cliffs) {
        ObjectNode node = JSON.objectNode().put("households", cliffs.households());
        for (CliffChange.Kind kind : CliffChange.Kind.values()) {
            node.put(kind.name(), cliffs.count(kind));
        }
        ArrayNode changes = node.putArray("changes");
        for (CliffChange one : cliffs.changes()) {
            ObjectNode change = changes.addObject()
                    .put("position", one.position() + 1)
                    .put("kind", one.kind().name());
            ArrayNode schemes = change.putArray("schemes");
            one.schemes().forEach(scheme -> schemes.add(scheme.name()));
            change.set("before", place(one.before()));
            change.set("after", place(one.after()));
        }
        return node;
    }

    private static @Nullable ObjectNode place(CliffChange.@Nullable Place place) {
        return place == null
                ? null
                : JSON.objectNode().put("income", place.at()).put("lostMonthly", place.lost());
    }

    private static ObjectNode text(Text text) {
        return JSON.objectNode().put("zh", text.zh()).put("en", text.en());
    }

    private static ObjectNode tally(Tally tally) {
        ObjectNode node = JSON.objectNode().put("households", tally.all()).put("touched", tally.touched());
        for (Effect.Kind kind : Effect.Kind.values()) {
            node.put(kind.name(), tally.households(kind));
        }
        return node.put("monthlyBefore", tally.before())
                .put("monthlyAfter", tally.after())
                .put("monthlyDifference", tally.difference())
                .put("yearlyDifference", tally.difference().multiply(MONTHS))
                .put("onceDifference", tally.onceDifference());
    }

    private static ObjectNode telling(Telling one) {
        Effect effect = one.effect();
        ObjectNode node = JSON.objectNode()
                .put("position", effect.position() + 1)
                .put("kind", one.kind().name())
                .put("monthlyDifference", effect.monthly())
                .put("onceDifference", effect.once());
        node.set("application", one.application());
        ArrayNode outcomes = node.putArray("outcomes");
        TreeSet<String> subjects = new TreeSet<>(effect.before().outcomes().keySet());
        subjects.addAll(effect.after().outcomes().keySet());
        subjects.forEach(subject -> outcomes.addObject()
                .put("subject", subject)
                .put("before", name(effect.before().outcomes(), subject))
                .put("after", name(effect.after().outcomes(), subject)));
        node.put("monthlyBefore", effect.before().perMonth());
        node.put("monthlyAfter", effect.after().perMonth());
        return node;
    }

    private static @Nullable String name(Map<String, Outcome> outcomes, String subject) {
        Outcome outcome = outcomes.get(subject);
        return outcome == null ? null : outcome.name();
    }
}
