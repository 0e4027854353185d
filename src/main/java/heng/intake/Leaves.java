package heng.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The single figures and texts of a request, wherever they stand. */
final class Leaves {
    private static final Set<String> MONEY =
            Set.of("amount", "cost", "monthlyAmount", "amountNeeded", "householdMonthlyIncome", "ownMonthlyIncome");
    private static final int DECIMALS = 2;
    private static final int MOST_DIGITS = 18;

    private Leaves() {}

    /** Numbers that no schema can compare any more, texts that cannot be kept: refused before it looks at them. */
    static List<InputFault> readable(JsonNode tree) {
        List<InputFault> faults = new ArrayList<>();
        each(tree, Place.ROOT, (place, leaf) -> {
            if (leaf.isNumber() && beyondReason(leaf)) {
                faults.add(new InputFault(
                        place.pointer(), "magnitude", "数字过大或者小数位过多", "The number is too large or too fine"));
            } else if (leaf.isString() && hasHalfACharacter(leaf.stringValue())) {
                faults.add(new InputFault(
                        place.pointer(),
                        "character",
                        "文字里有不完整的字符，请重新输入",
                        "The text holds half of a character; type it again"));
            }
        });
        return faults;
    }

    /** Money of more than two decimals, anywhere in the request. */
    static List<InputFault> amounts(JsonNode tree) {
        List<InputFault> faults = new ArrayList<>();
        each(tree, Place.ROOT, (place, leaf) -> {
            if (MONEY.contains(place.step()) && leaf.isNumber() && decimals(leaf) > DECIMALS) {
                faults.add(new InputFault(
                        place.pointer(), "decimals", "金额以元为单位，最多两位小数", "Money is in yuan with at most two decimals"));
            }
        });
        return faults;
    }

    private static void each(JsonNode node, Place place, Leaf found) {
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                each(node.get(i), new Place(place, i), found);
            }
        } else if (node.isObject()) {
            node.forEachEntry((field, value) -> each(value, new Place(place, field), found));
        } else {
            found.at(place, node);
        }
    }

    /** It cannot be written as bytes and read again: two such texts would be taken for one. */
    private static boolean hasHalfACharacter(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (Character.getType(text.codePointAt(i)) == Character.SURROGATE) {
                return true;
            }
        }
        return false;
    }

    private static boolean beyondReason(JsonNode number) {
        BigDecimal value = number.decimalValue();
        return (long) value.precision() - value.scale() > MOST_DIGITS || value.scale() > MOST_DIGITS;
    }

    private static int decimals(JsonNode number) {
        return number.decimalValue().stripTrailingZeros().scale();
    }

    /** One figure or text at its place. */
    @FunctionalInterface
    private interface Leaf {
        void at(Place place, JsonNode leaf);
    }

    /**
     * Where a leaf stands; written out only where something is wrong with it.
     *
     * @param within null only of the root
     * @param step name of a field, or number in a list
     */
    private record Place(@Nullable Place within, Object step) {
        private static final Place ROOT = new Place(null, "");

        String pointer() {
            return within == null ? "" : within.pointer() + "/" + escaped(step.toString());
        }

        private static String escaped(String step) {
            return step.replace("~", "~0").replace("/", "~1");
        }
    }
}
