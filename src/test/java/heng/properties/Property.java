package heng.properties;

import static org.assertj.core.api.Assertions.assertThat;

import heng.reference.Households;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import tools.jackson.databind.node.ObjectNode;

/**
 * A property over generated households; the first that break it are named with seed and request. Where to start is said
 * with {@code -Dproperties.seed=…}, how many with {@code -Dproperties.households=…}.
 */
interface Property {
    long SEED = Long.getLong("properties.seed", 20_260_701L);
    int ENOUGH = Integer.getInteger("properties.failures", 5);
    int PERCENT = 100;

    /** The household may be changed at will: nobody else looks at it. */
    Verdict of(ObjectNode request, SplittableRandom random);

    /** Fails where a household breaks the property, and where fewer than this share of them were concerned by it. */
    static void holdsFor(int usually, int percentConcerned, Property property) {
        int households = Integer.getInteger("properties.households", usually);
        List<Tried> all =
                TwoAtATime.of(LongStream.range(SEED, SEED + households).boxed().toList(), property::on);
        List<String> failures = all.stream()
                .map(Tried::failure)
                .filter(Objects::nonNull)
                .limit(ENOUGH)
                .toList();
        long concerned = all.stream().filter(Tried::concerned).count();
        assertThat(failures).isEmpty();
        assertThat(concerned)
                .as("households concerned")
                .isGreaterThanOrEqualTo((long) households * percentConcerned / PERCENT);
    }

    private Tried on(long seed) {
        SplittableRandom random = new SplittableRandom(~seed);
        ObjectNode request = Households.generated(seed);
        String said = request.toString();
        Verdict verdict = of(request, random);
        String failure = verdict.faults().isEmpty()
                ? null
                : "seed " + seed + "\n  " + String.join("\n  ", verdict.faults()) + "\n  " + said;
        return new Tried(verdict.applies(), failure);
    }

    /** What came of one household; the failure is null where the property holds. */
    record Tried(boolean concerned, String failure) {}
}
