package heng.properties;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A stated fact that is set to null leaves every answer as it was or makes it undetermined, and what became undetermined
 * asks for that fact.
 */
class NotKnownTest {
    /** Either of two rises is enough, so with one unknown the other is shown. */
    private static final String EITHER = "price-rise-triggers-supplement";

    private static final int HOUSEHOLDS = 2_500;
    private static final int FACTS = 6;

    @Test
    void forgettingAFactTurnsNoAnswerRound() {
        Property.holdsFor(HOUSEHOLDS, 99, (request, random) -> someForgotten(request, random, NotKnownTest::answers));
    }

    @Test
    void forgettingAFactChangesNoFigureThatIsStillStated() {
        Property.holdsFor(
                HOUSEHOLDS / 2,
                99,
                (request, random) -> someForgotten(
                        request,
                        random,
                        (pointer, known, forgotten) -> new Refinement(forgotten, known)
                                .figureFaults().stream()
                                        .filter(fault -> !fault.contains(EITHER))
                                        .toList()));
    }

    private interface Look {
        List<String> faults(String pointer, Decided known, Decided forgotten);
    }

    private static Verdict someForgotten(ObjectNode request, SplittableRandom random, Look look) {
        Decided known = Decided.of(request);
        List<RequestFacts.Fact> facts = RequestFacts.of(request).stream()
                .filter(RequestFacts.Fact::stated)
                .filter(fact -> !fact.refusesConsent())
                .collect(toCollection(ArrayList::new));
        Collections.shuffle(facts, new Random(random.nextLong()));
        List<String> faults = new ArrayList<>();
        for (RequestFacts.Fact fact : facts.subList(0, Math.min(FACTS, facts.size()))) {
            JsonNode stated = fact.owner().get(fact.name());
            fact.owner().putNull(fact.name());
            Decided forgotten = Decided.of(request);
            look.faults(fact.pointer(), known, forgotten)
                    .forEach(fault -> faults.add(fact.pointer() + " forgotten: " + fault));
            fact.owner().set(fact.name(), stated);
        }
        return new Verdict(!facts.isEmpty(), faults);
    }

    private static List<String> answers(String pointer, Decided known, Decided forgotten) {
        List<String> faults = new Refinement(forgotten, known).faults();
        boolean asked =
                forgotten.missing().stream().anyMatch(path -> path.equals(pointer) || path.startsWith(pointer + "/"));
        Map<String, String> before = known.outcomes();
        forgotten.outcomes().forEach((key, outcome) -> {
            if (outcome.equals("UNDETERMINED") && !outcome.equals(before.get(key)) && !asked) {
                faults.add(key + " became undetermined, asking for " + forgotten.missing());
            }
        });
        return faults;
    }
}
