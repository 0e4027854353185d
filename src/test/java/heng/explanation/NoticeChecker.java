package heng.explanation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Works every amount out again from the notice alone, in fractions: no class of the product is used. What does not come
 * out, or has no source, is told.
 */
final class NoticeChecker {
    private static final Pattern TOKEN = Pattern.compile("\\s*([0-9]+(?:\\.[0-9]+)?|[+−×÷()])");
    private final List<String> wrong = new ArrayList<>();
    private final Map<String, BigInteger[]> lines = new HashMap<>();
    private List<String> tokens = List.of();
    private int at;

    static List<String> check(JsonNode notice) {
        NoticeChecker checker = new NoticeChecker();
        notice.get("lines").forEach(checker::line);
        for (JsonNode payment : notice.get("payments")) {
            if (payment.get("exact").asBoolean()) {
                checker.payment(payment, notice);
            }
        }
        return checker.wrong;
    }

    private void line(JsonNode line) {
        String id = line.get("id").asString();
        if (open(line.get("expression")) || open(line.get("result"))) {
            lines.put(
                    id,
                    open(line.get("result"))
                            ? fraction("0")
                            : evaluate(line.get("result").asString()));
            return;
        }
        BigInteger[] value = evaluate(line.get("expression").asString());
        boolean below = value[0].signum() < 0 && line.path("neverBelowZero").asBoolean(false);
        BigInteger[] result = evaluate(line.get("result").asString());
        same(below ? fraction("0") : value, result, "line " + id);
        lines.put(id, result);
        BigInteger[] sources = fraction("0");
        for (JsonNode source : line.get("sources")) {
            sources = plus(sources, evaluate(source.get("figure").asString()));
            require(!source.get("path").asString().isEmpty(), "a source without a place in " + id);
        }
        if (!line.has("neverBelowZero")) {
            same(sources, result, "sources of " + id);
        } else {
            String whose = id.substring("COUNTED_INCOME".length());
            BigInteger[] left = minus(lines.get("INCOME" + whose), lines.get("DEDUCTED" + whose));
            same(left[0].signum() < 0 ? fraction("0") : left, result, "counted income" + whose);
        }
    }

    /** The sum of the expression, rounded; and each number of it from the notice. */
    private void payment(JsonNode payment, JsonNode notice) {
        String kind = payment.get("kind").asString();
        String expression = payment.get("expression").asString();
        BigInteger[] exact = evaluate(expression);
        RoundingMode mode =
                payment.get("rounding").asString().equals("NONE") ? RoundingMode.DOWN : RoundingMode.HALF_UP;
        BigDecimal amount = new BigDecimal(exact[0]).divide(new BigDecimal(exact[1]), 2, mode);
        require(
                amount.compareTo(payment.get("amount").decimalValue()) == 0,
                kind + " " + expression + " = " + amount + " and not " + payment.get("amount"));
        BigInteger[] heads = fraction(String.valueOf(payment.get("members").size()));
        if (kind.equals("SHORTFALL")) {
            String whose = payment.get("personal").asBoolean()
                    ? ":" + payment.get("members").get(0).asString()
                    : "";
            BigInteger[] shortfall = minus(
                    times(value(payment, "subsistence-allowance.standard"), heads),
                    lines.get("COUNTED_INCOME" + whose));
            same(shortfall[0].signum() < 0 ? fraction("0") : shortfall, exact, "shortfall" + whose);
        }
        Matcher number = Pattern.compile("[0-9]+(?:\\.[0-9]+)?").matcher(expression);
        while (number.find()) {
            require(known(number.group(), payment, notice), kind + ": where does " + number.group() + " come from?");
        }
    }

    /** A value with its law, a stated fact, a number of people, twelve months, or an earlier line or payment. */
    private boolean known(String number, JsonNode payment, JsonNode notice) {
        BigDecimal figure = new BigDecimal(number);
        boolean known = figure.scale() == 0
                && List.of(
                                1,
                                12,
                                payment.get("members").size(),
                                notice.get("heads").asInt(0))
                        .contains(figure.intValue());
        for (JsonNode value : payment.get("values")) {
            known |= value.get("value").decimalValue().compareTo(figure) == 0
                    && !value.get("basis").isEmpty();
        }
        for (JsonNode fact : payment.get("facts")) {
            known |= fact.get("figure").decimalValue().compareTo(figure) == 0;
        }
        for (JsonNode line : notice.get("lines")) {
            known |= line.get("result").asString().contains(number);
        }
        for (JsonNode other : notice.get("payments")) {
            BigInteger[] exact = open(other.get("expression"))
                    ? fraction("0")
                    : evaluate(other.get("expression").asString());
            BigInteger[] yearly = times(exact, fraction("12"));
            known |= equal(exact, fraction(number)) || equal(yearly, fraction(number));
        }
        return known;
    }

    private BigInteger[] value(JsonNode payment, String parameter) {
        for (JsonNode value : payment.get("values")) {
            if (value.get("parameter").asString().equals(parameter)) {
                return fraction(value.get("value").decimalValue().toPlainString());
            }
        }
        wrong.add("no value of " + parameter + " in the notice");
        return fraction("0");
    }

    private static boolean open(JsonNode text) {
        return text.asString().contains("?") || text.asString().contains("[");
    }

    private BigInteger[] evaluate(String expression) {
        List<String> found = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(expression);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        tokens = found;
        at = 0;
        return sum();
    }

    private BigInteger[] sum() {
        BigInteger[] sum = product();
        while (at < tokens.size() && "+−".contains(tokens.get(at))) {
            boolean plus = tokens.get(at++).equals("+");
            BigInteger[] next = product();
            sum = plus ? plus(sum, next) : minus(sum, next);
        }
        return sum;
    }

    private BigInteger[] product() {
        BigInteger[] product = factor();
        while (at < tokens.size() && "×÷".contains(tokens.get(at))) {
            boolean times = tokens.get(at++).equals("×");
            BigInteger[] next = factor();
            product = times(product, times ? next : new BigInteger[] {next[1], next[0]});
        }
        return product;
    }

    private BigInteger[] factor() {
        String token = tokens.get(at++);
        if (!token.equals("(")) {
            return fraction(token);
        }
        BigInteger[] inside = sum();
        at++;
        return inside;
    }

    private static BigInteger[] fraction(String decimal) {
        BigDecimal value = new BigDecimal(decimal).setScale(12);
        return new BigInteger[] {value.unscaledValue(), BigInteger.TEN.pow(12)};
    }

    private static BigInteger[] plus(BigInteger[] a, BigInteger[] b) {
        return new BigInteger[] {a[0].multiply(b[1]).add(b[0].multiply(a[1])), a[1].multiply(b[1])};
    }

    private static BigInteger[] minus(BigInteger[] a, BigInteger[] b) {
        return plus(a, new BigInteger[] {b[0].negate(), b[1]});
    }

    private static BigInteger[] times(BigInteger[] a, BigInteger[] b) {
        return new BigInteger[] {a[0].multiply(b[0]), a[1].multiply(b[1])};
    }

    private static boolean equal(BigInteger[] a, BigInteger[] b) {
        return a[0].multiply(b[1]).equals(b[0].multiply(a[1]));
    }

    private void same(BigInteger[] a, BigInteger[] b, String what) {
        require(equal(a, b), what + " does not come out");
    }

    private void require(boolean holds, String what) {
        if (!holds) {
            wrong.add(what);
        }
    }
}
