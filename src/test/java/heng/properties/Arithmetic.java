package heng.properties;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Works out a formula of an entitlement as a person with a calculator would: × and ÷ before + and −, brackets first. */
final class Arithmetic {
    private static final Pattern PLAIN = Pattern.compile("[\\d.\\s×÷+−()%]+");
    private final Deque<String> tokens;

    private Arithmetic(String formula) {
        tokens = new ArrayDeque<>(List.of(formula.replaceAll("([×÷+−()])", " $1 ")
                .replace("%", " ÷ 100")
                .strip()
                .split("\\s+")));
    }

    /** The value of a formula of plain figures; empty where it has words or bounds in it. */
    static Optional<BigDecimal> value(String formula) {
        if (!PLAIN.matcher(formula).matches()) {
            return Optional.empty();
        }
        Arithmetic arithmetic = new Arithmetic(formula);
        BigDecimal value = arithmetic.sum();
        if (!arithmetic.tokens.isEmpty()) {
            throw new IllegalArgumentException(formula);
        }
        return Optional.of(value);
    }

    private BigDecimal sum() {
        BigDecimal sum = product();
        while (next("+") || next("−")) {
            sum = tokens.pop().equals("+") ? sum.add(product()) : sum.subtract(product());
        }
        return sum;
    }

    private BigDecimal product() {
        BigDecimal product = figure();
        while (next("×") || next("÷")) {
            product = tokens.pop().equals("×")
                    ? product.multiply(figure())
                    : product.divide(figure(), MathContext.DECIMAL64);
        }
        return product;
    }

    private BigDecimal figure() {
        if (!next("(")) {
            return new BigDecimal(tokens.pop());
        }
        tokens.pop();
        BigDecimal inside = sum();
        tokens.pop();
        return inside;
    }

    private boolean next(String token) {
        return token.equals(tokens.peek());
    }
}
