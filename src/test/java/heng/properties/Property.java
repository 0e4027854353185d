package heng.properties;

import static org.assertj.core.api.Assertions.assertThat;

import heng.reference.Households;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
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
        List<String> failures = new ArrayList<>();
        int concerned = 0;
        for (int i = 0; i < households && failures.size() < ENOUGH; i++) {
            long seed = SEED + i;
            SplittableRandom random = new SplittableRandom(~seed);
            ObjectNode request = Households.generated(seed);
            MoreFacts.addTo(request, random);
            String said = request.toString();
            Verdict verdict = property.of(request, random);
            concerned += verdict.applies() ? 1 : 0;
            if (!verdict.faults().isEmpty()) {
                failures.add("seed " + seed + "\n  " + String.join("\n  ", verdict.faults()) + "\n  " + said);
            }
        }
        assertThat(failures).isEmpty();
        assertThat(concerned)
                .as("households concerned")
                .isGreaterThanOrEqualTo(households * percentConcerned / PERCENT);
    }
}
