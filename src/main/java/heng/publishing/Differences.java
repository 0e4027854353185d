package heng.publishing;

import heng.decision.Decision;
import heng.household.Application;
import heng.household.Scheme;
import heng.inquiry.Difference;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How a candidate's decisions differ from those that were given: counts, and samples that tell nothing of a person. */
final class Differences {
    private static final int MOST_SAMPLES = 20;

    private final Map<Scheme, Count> schemes = new EnumMap<>(Scheme.class);
    private final List<ObjectNode> samples = new ArrayList<>();
    private long compared;
    private long differing;
    private long passedOver;
    private long failed;

    /** One scheme's differences. */
    private static final class Count {
        private long differing;
        private long paidOtherwise;
        private final Map<String, Long> turns = new TreeMap<>();
    }

    synchronized void add(Application application, Decision given, Difference difference) {
        compared++;
        if (difference.isEmpty()) {
            return;
        }
        differing++;
        Set<Scheme> touched = EnumSet.noneOf(Scheme.class);
        Set<Scheme> paid = EnumSet.noneOf(Scheme.class);
        for (Difference.Turn turn : difference.schemes()) {
            touched.add(turn.scheme());
            of(turn.scheme()).turns.merge(turn.from() + " → " + turn.to(), 1L, Long::sum);
        }
        difference.payments().forEach(move -> paid.add(move.scheme()));
        paid.forEach(scheme -> of(scheme).paidOtherwise++);
        touched.addAll(paid);
        touched.forEach(scheme -> of(scheme).differing++);
        if (samples.size() < MOST_SAMPLES) {
            samples.add(sample(application, given, difference));
        }
    }

    private Count of(Scheme scheme) {
        return schemes.computeIfAbsent(scheme, unused -> new Count());
    }

    /** County, size and outcomes; no name, no id, no amount, no date of a person. */
    private static ObjectNode sample(Application application, Decision given, Difference difference) {
        ObjectNode sample = JsonNodeFactory.instance.objectNode();
        sample.put("jurisdiction", application.jurisdiction());
        sample.put("community", application.community().name());
        sample.put("members", application.household().members().size());
        sample.put("counted", given.means().countedMembers().size());
        ArrayNode turns = sample.putArray("outcomes");
        difference
                .schemes()
                .forEach(turn -> turns.addObject()
                        .put("scheme", turn.scheme().name())
                        .put("inUse", turn.from() == null ? null : turn.from().name())
                        .put("candidate", turn.to() == null ? null : turn.to().name()));
        ArrayNode paid = sample.putArray("paidOtherwise");
        difference.payments().stream()
                .map(move -> move.scheme().name() + " " + move.kind())
                .distinct()
                .forEach(paid::add);
        return sample;
    }

    synchronized void passedOver() {
        passedOver++;
    }

    synchronized void failed() {
        failed++;
    }

    /** How many decisions were compared. */
    synchronized long compared() {
        return compared;
    }

    /** The share of the compared decisions that differ or could not be made, 0 where none was compared. */
    synchronized double share() {
        long all = compared + failed;
        return all == 0 ? 0 : (double) (differing + failed) / all;
    }

    /** Everything that was counted. */
    synchronized ObjectNode document() {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("compared", compared).put("differing", differing);
        document.put("failed", failed).put("passedOver", passedOver).put("differingShare", share());
        ObjectNode node = document.putObject("schemes");
        schemes.forEach((scheme, count) -> {
            ObjectNode one = node.putObject(scheme.name());
            one.put("differing", count.differing).put("paidOtherwise", count.paidOtherwise);
            ObjectNode turns = one.putObject("outcomes");
            count.turns.forEach(turns::put);
        });
        ArrayNode list = document.putArray("samples");
        samples.forEach(list::add);
        return document;
    }
}
