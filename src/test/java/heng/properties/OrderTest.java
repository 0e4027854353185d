package heng.properties;

import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** In which order members, incomes, expenditures, assets, obligors and assistance are listed says nothing. */
class OrderTest {
    private static final int HOUSEHOLDS = 3_000;

    @Test
    void theOrderOfListsChangesNothing() {
        Property.holdsFor(HOUSEHOLDS, 100, OrderTest::shuffled);
    }

    private static Verdict shuffled(ObjectNode request, SplittableRandom random) {
        Reordered other = Reordered.of(request, new Random(random.nextLong()));
        JsonNode one =
                new Reordered(request, List.of()).restored(Decided.of(request).document());
        JsonNode two = other.restored(Decided.of(other.request()).document());
        return Verdict.of(Difference.between(one, two));
    }
}
