package heng.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
        each(tree, "", "", (path, name, leaf) -> {
            if (leaf.isNumber() && beyondReason(leaf)) {
                faults.add(new InputFault(path, "magnitude", "数字过大或者小数位过多", "The number is too large or too fine"));
            } else if (leaf.isString() && hasHalfACharacter(leaf.stringValue())) {
                faults.add(new InputFault(
                        path, "character", "文字里有不完整的字符，请重新输入", "The text holds half of a character; type it again"));
            }
        });
        return faults;
    }

    /** Money of more than two decimals, anywhere in the request. */
    static List<InputFault> amounts(JsonNode tree) {
        List<InputFault> faults = new ArrayList<>();
        each(tree, "", "", (path, name, leaf) -> {
            if (MONEY.contains(name) && leaf.isNumber() && decimals(leaf) > DECIMALS) {
                faults.add(new InputFault(
                        path, "decimals", "金额以元为单位，最多两位小数", "Money is in yuan with at most two decimals"));
            }
        });
        return faults;
    }

    private static void each(JsonNode node, String path, String name, Leaf found) {
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                each(node.get(i), path + "/" + i, "", found);
            }
        } else if (node.isObject()) {
            node.forEachEntry((field, value) -> each(value, path + "/" + field, field, found));
        } else {
            found.at(path, name, node);
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

    /** One figure or text: its place, and the name of its field; empty in a list. */
    @FunctionalInterface
    private interface Leaf {
        void at(String path, String name, JsonNode leaf);
    }
}
