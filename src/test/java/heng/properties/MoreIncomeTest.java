package heng.properties;

import java.math.BigDecimal;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/**
 * One counted income is raised. As long as the same people count and the same are extremely poor:
 *
 * <ul>
 *   <li>nobody becomes extremely poor by it;
 *   <li>no allowance by shortfall becomes higher, and none begins, except for a person who enters alone where the
 *       household as a whole no longer draws it;
 *   <li>the household comes into no poorer category (allowance, marginal, hardship, none; an open one taken as the
 *       poorest it may be), except that one which draws the allowance and now rises above the standard may keep it.
 * </ul>
 *
 * Of households whose extremely poor are undetermined only the first is claimed.
 */
class MoreIncomeTest {
    private static final int HOUSEHOLDS = 6_000;
    private static final List<String> RAISES = List.of("0.01", "1", "60", "500", "4000");

    @Test
    void moreIncomeBringsNoMoreSupport() {
        Property.holdsFor(HOUSEHOLDS, 40, MoreIncomeTest::raised);
    }

    private static Verdict raised(ObjectNode request, SplittableRandom random) {
        Decided before = Decided.of(request);
        List<String> counted = before.document()
                .at("/means/items")
                .valueStream()
                .filter(item -> item.get("treatment").asString().equals("COUNTED"))
                .map(item -> item.get("path").asString())
                .filter(path -> request.at(path).path("amount").isNumber())
                .toList();
        if (counted.isEmpty()) {
            return Verdict.NOT_CONCERNED;
        }
        ObjectNode income = (ObjectNode) request.at(counted.get(random.nextInt(counted.size())));
        BigDecimal more = new BigDecimal(RAISES.get(random.nextInt(RAISES.size())));
        income.put("amount", income.get("amount").decimalValue().add(more));
        return Verdict.of(new MoreIncome(before, Decided.of(request)).faults());
    }
}
