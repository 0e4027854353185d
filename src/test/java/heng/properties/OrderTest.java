package heng.properties;

import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * In which order members, incomes, expenditures, assets and obligors are listed says nothing. Households that draw more
 * than one assistance are left out: of two entries of one allowance the first is still taken for the one that is drawn.
 */
class OrderTest {
    private static final int HOUSEHOLDS = 3_000;

    @Test
    void theOrderOfListsChangesNothing() {
        Property.holdsFor(HOUSEHOLDS, 50, OrderTest::shuffled);
    }

    private static Verdict shuffled(ObjectNode request, SplittableRandom random) {
        if (request.at("/household/assistance").size() > 1) {
            return new Verdict(false, List.of());
        }
        Reordered other = Reordered.of(request, new Random(random.nextLong()));
        JsonNode one =
                new Reordered(request, List.of()).restored(Decided.of(request).document());
        JsonNode two = other.restored(Decided.of(other.request()).document());
        return Verdict.of(Difference.between(one, two));
    }
}
