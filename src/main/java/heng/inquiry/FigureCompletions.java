package heng.inquiry;

import heng.decision.Decision;
import heng.decision.SchemeDecision;
import heng.logic.Amount;
import heng.means.CaseFile;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The figures that are tried: none, both sides of each line, and more than any line. */
final class FigureCompletions {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final BigDecimal FEN = new BigDecimal("0.01");
    private static final BigDecimal MUCH = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal WIDE = BigDecimal.valueOf(10_000);
    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);
    private static final Set<String> SCALES = Set.of(
            "incomes.amount",
            "incomes.cost",
            "expenditures.amount",
            "assets.amount",
            "assets.builtArea",
            "assets.usableArea");
    private static final Set<String> OTHERS = Set.of(
            "obligors.ownMonthlyIncome",
            "priceIndex.cpiYearOnYear",
            "priceIndex.foodYearOnYear",
            "priceIndex.rise",
            "assistance.monthlyAmount",
            "emergency.amountNeeded",
            "members.jobRefusals");

    private final Facts facts;
    private final CaseFile file;

    FigureCompletions(Facts facts, Decision decision) {
        this.facts = facts;
        this.file = decision.file();
    }

    /** Whether the answers lie on a scale, so that what lies between two of them can be tried. */
    static boolean isScale(String pointer) {
        return SCALES.contains(FactSource.key(pointer));
    }

    /** Whether the fact is a figure. */
    boolean knows(String pointer) {
        return isScale(pointer) || OTHERS.contains(FactSource.key(pointer));
    }

    /** From the least to the most. */
    List<JsonNode> of(String pointer, List<SchemeDecision> schemes, Lines lines) {
        return switch (FactSource.key(pointer)) {
            case "incomes.amount" -> numbers(scale(lines.ofIncome(schemes), pointer, true));
            case "incomes.cost", "expenditures.amount" -> numbers(scale(lines.ofSpending(schemes), pointer, false));
            case "assets.amount" -> numbers(scale(lines.ofMoney(), pointer, false));
            case "assets.builtArea" -> numbers(scale(lines.ofArea("builtArea"), pointer, true));
            case "assets.usableArea" -> numbers(scale(lines.ofArea("usableArea"), pointer, true));
            case "obligors.ownMonthlyIncome" -> ownIncome();
            case "priceIndex.cpiYearOnYear" -> around("price-supplement.cpi-trigger");
            case "priceIndex.foodYearOnYear" -> around("price-supplement.food-trigger");
            case "members.jobRefusals" -> numbers(List.of(BigDecimal.ZERO));
            default -> numbers(List.of(FEN));
        };
    }

    /**
     * Nothing, both sides of each line in the period of the fact, and much.
     *
     * @param atTheLine whether something changes at the line already, and not only beyond it
     */
    private Set<BigDecimal> scale(List<BigDecimal> distances, String pointer, boolean atTheLine) {
        boolean yearly = facts.at(pointer.substring(0, pointer.lastIndexOf('/')))
                .path("per")
                .asString("")
                .equals("YEAR");
        TreeSet<BigDecimal> all = new TreeSet<>(Set.of(BigDecimal.ZERO));
        for (BigDecimal distance : distances) {
            BigDecimal here = yearly ? distance.multiply(MONTHS) : distance;
            all.add(here);
            all.add(atTheLine ? here.subtract(FEN).max(BigDecimal.ZERO) : here.add(FEN));
        }
        all.add(pointer.endsWith("Area") ? WIDE : MUCH.max(all.last()));
        return all;
    }

    private List<JsonNode> ownIncome() {
        BigDecimal line = known("disposable-income.previous-year", WIDE);
        return numbers(List.of(BigDecimal.ZERO, line.setScale(2, RoundingMode.UP), MUCH));
    }

    private List<JsonNode> around(String parameter) {
        BigDecimal trigger = known(parameter, FEN);
        return numbers(List.of(trigger.subtract(FEN), trigger));
    }

    private BigDecimal known(String parameter, BigDecimal otherwise) {
        Amount value = file.value(parameter);
        return value.isKnown() ? value.rounded(6) : otherwise;
    }

    private static List<JsonNode> numbers(Iterable<BigDecimal> figures) {
        List<JsonNode> all = new ArrayList<>();
        figures.forEach(figure -> all.add(JSON.numberNode(figure)));
        return all;
    }
}
