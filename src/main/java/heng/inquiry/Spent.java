package heng.inquiry;

import heng.household.Expenditure;
import heng.household.Income.Per;
import java.math.BigDecimal;
import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Necessary spending of a kind that is not deducted, on top of what is spent.
 *
 * @param pointer the place behind the last expenditure
 */
record Spent(String pointer) implements Lever {
    private static final BigDecimal STEP = new BigDecimal("0.01");
    private static final long MOST = 99_999_999_999L;

    @Override
    public String path() {
        return "spending";
    }

    @Override
    public long most() {
        return MOST;
    }

    @Override
    public List<Edit> moved(long steps) {
        return steps == 0
                ? List.of()
                : List.of(new Edit.Put(
                        pointer,
                        JsonNodeFactory.instance
                                .objectNode()
                                .put("kind", Expenditure.Kind.OTHER_NECESSARY.name())
                                .put("amount", by(steps))
                                .put("per", Per.MONTH.name())));
    }

    @Override
    public List<String> pointers() {
        return List.of(pointer);
    }

    @Override
    public int perHundredth() {
        return 1;
    }

    @Override
    public BigDecimal by(long steps) {
        return STEP.multiply(BigDecimal.valueOf(steps));
    }

    @Override
    public String unit() {
        return "yuan/month";
    }

    @Override
    public int heads() {
        return 0;
    }
}
