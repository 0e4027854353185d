package heng.explanation;

import heng.decision.Decision;
import heng.decision.Formula;
import heng.logic.Amount;
import heng.means.ExpenditureItem;
import heng.means.IncomeItem;
import heng.means.Item;
import heng.means.Treatment;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The lines of arithmetic before any payment: what comes in, what is set aside, what counts. All yuan a month. */
final class Arithmetic {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private Arithmetic() {}

    static ArrayNode lines(Decision decision) {
        ArrayNode lines = JSON.arrayNode();
        block(lines, "", decision, item -> decision.means().concerns(item));
        for (String member : decision.file().application().singlePersonApplicants()) {
            block(lines, ":" + member, decision, item -> belongsTo(item, member));
        }
        return lines;
    }

    private static boolean belongsTo(Item item, String member) {
        return item.person() != null && item.person().id().equals(member);
    }

    private static void block(ArrayNode lines, String whose, Decision decision, Predicate<Item> concerns) {
        List<Item> counted = new ArrayList<>();
        List<Item> deducted = new ArrayList<>();
        for (Item item : decision.items()) {
            boolean counts = item.treatment() == Treatment.COUNTED || item.treatment() == Treatment.OPEN;
            if (concerns.test(item) && item instanceof IncomeItem && counts) {
                counted.add(item);
            } else if (concerns.test(item)
                    && item instanceof ExpenditureItem
                    && item.treatment() == Treatment.DEDUCTED) {
                deducted.add(item);
            }
        }
        Amount income = line(lines, "INCOME" + whose, "计入的收入", "income that counts", counted);
        Amount less = line(lines, "DEDUCTED" + whose, "扣减", "deducted", deducted);
        ObjectNode line = lines.addObject();
        line.put("id", "COUNTED_INCOME" + whose);
        line.put("zh", "核算收入").put("en", "counted income");
        line.put("expression", Formula.of(income) + " − " + Formula.of(less));
        line.put("neverBelowZero", true);
        line.put("result", Formula.of(income.minus(less).atLeastZero()));
        line.putArray("sources");
    }

    private static Amount line(ArrayNode lines, String id, String zh, String en, List<Item> items) {
        ObjectNode line = lines.addObject();
        line.put("id", id).put("zh", zh).put("en", en);
        Amount sum = Amount.ZERO;
        List<String> terms = new ArrayList<>();
        ArrayNode sources = JSON.arrayNode();
        for (Item item : items) {
            sum = sum.plus(item.effect());
            terms.add(Formula.of(item.effect()));
            ObjectNode source = sources.addObject();
            source.put("figure", Formula.of(item.effect()));
            source.put("path", item.path());
            source.set("text", DecisionDocument.text(Sentences.of(item, true, false)));
            source.set("basis", DecisionDocument.basis(item.basis()));
        }
        line.put("expression", terms.isEmpty() ? "0.00" : String.join(" + ", terms));
        line.put("result", Formula.of(sum));
        line.set("sources", sources);
        return sum;
    }
}
