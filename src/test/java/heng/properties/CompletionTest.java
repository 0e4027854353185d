package heng.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/**
 * What was answered while facts were missing stays the answer, whatever those facts turn out to be: several completions
 * of each household, some of them only in part.
 */
class CompletionTest {
    private static final int HOUSEHOLDS = 1_000;
    private static final int COMPLETIONS = 4;

    @Test
    void noCompletionContradictsWhatWasAnsweredBefore() {
        Property.holdsFor(HOUSEHOLDS, 99, CompletionTest::completed);
    }

    private static Verdict completed(ObjectNode request, SplittableRandom random) {
        forgetSome(request, random);
        Decided less = Decided.of(request);
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < COMPLETIONS && faults.isEmpty(); i++) {
            ObjectNode complete = request.deepCopy();
            List<String> filled = fill(complete, random);
            List<String> broken = new Refinement(less, Decided.of(complete)).faults();
            if (!broken.isEmpty()) {
                faults.addAll(broken);
                faults.add("with the gaps of " + request);
                faults.add("filled with " + filled);
            }
        }
        return Verdict.of(faults);
    }

    /** One to four facts are set to null or left out, beside those that the household did not state anyway. */
    private static void forgetSome(ObjectNode request, SplittableRandom random) {
        for (int i = random.nextInt(1, 5); i > 0; i--) {
            List<RequestFacts.Fact> facts = RequestFacts.of(request).stream()
                    .filter(RequestFacts.Fact::stated)
                    .toList();
            RequestFacts.Fact fact = facts.get(random.nextInt(facts.size()));
            fact.owner().putNull(fact.name());
        }
    }

    /** Fills what is null, and half of what was left out and has no default. */
    private static List<String> fill(ObjectNode request, SplittableRandom random) {
        List<String> filled = new ArrayList<>();
        for (RequestFacts.Fact fact : RequestFacts.of(request)) {
            boolean open = fact.given() || !fact.schema().has("default");
            if (!fact.stated() && open && random.nextInt(100) < (fact.given() ? 90 : 50)) {
                fact.owner().set(fact.name(), new SomeValue(request, random).of(fact));
                filled.add(fact.pointer() + "=" + fact.owner().get(fact.name()));
            }
        }
        return filled;
    }
}
