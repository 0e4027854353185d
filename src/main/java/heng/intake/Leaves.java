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
        readable(tree, "", faults);
        return faults;
    }

    private static void readable(JsonNode node, String path, List<InputFault> faults) {
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                readable(node.get(i), path + "/" + i, faults);
            }
        } else if (node.isObject()) {
            node.forEachEntry((name, value) -> readable(value, path + "/" + name, faults));
        } else if (node.isNumber() && beyondReason(node)) {
            faults.add(new InputFault(path, "magnitude", "数字过大或者小数位过多", "The number is too large or too fine"));
        } else if (node.isString() && hasHalfACharacter(node.stringValue())) {
            faults.add(new InputFault(
                    path, "character", "文字里有不完整的字符，请重新输入", "The text holds half of a character; type it again"));
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

    /** Money of more than two decimals, anywhere in the request. */
    static List<InputFault> amounts(JsonNode tree) {
        List<InputFault> faults = new ArrayList<>();
        amounts(tree, "", faults);
        return faults;
    }

    private static void amounts(JsonNode node, String path, List<InputFault> faults) {
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                amounts(node.get(i), path + "/" + i, faults);
            }
        } else if (node.isObject()) {
            node.forEachEntry((name, value) -> {
                if (value.isContainer()) {
                    amounts(value, path + "/" + name, faults);
                } else if (MONEY.contains(name) && value.isNumber() && decimals(value) > DECIMALS) {
                    faults.add(new InputFault(
                            path + "/" + name,
                            "decimals",
                            "金额以元为单位，最多两位小数",
                            "Money is in yuan with at most two decimals"));
                }
            });
        }
    }

    private static int decimals(JsonNode number) {
        return number.decimalValue().stripTrailingZeros().scale();
    }
}
