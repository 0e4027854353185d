package heng.explanation;

import heng.household.OfficialRecord.Agency;
import heng.household.Scheme;
import heng.law.Text;
import heng.parameter.Row;
import heng.planning.VerificationPlan;
import heng.planning.VerificationPlan.Query;
import heng.planning.VerificationPlan.Reason;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Whom to ask and whom not, in the API's form. */
public final class PlanDocument {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private PlanDocument() {}

    /** Adds {@code plan}, whether it is complete, {@code enough} and {@code notNeeded} to what the decision says of verification. */
    public static void into(ObjectNode verification, VerificationPlan plan) {
        ArrayNode queries = verification.putArray("plan");
        plan.queries().forEach(query -> queries.add(query(query)));
        verification.put("planComplete", plan.complete());
        words(verification, "enough", plan.enough().stream().map(Enum::name).toList());
        ArrayNode spared = verification.putArray("notNeeded");
        plan.notNeeded()
                .forEach(one -> spared.addObject()
                        .put("agency", one.agency().name())
                        .put("reason", one.reason().name())
                        .set("because", DecisionDocument.text(because(one.reason()))));
    }

    private static ObjectNode query(Query query) {
        ObjectNode node = JSON.objectNode().put("agency", query.agency().name());
        words(node, "members", query.members());
        words(
                node,
                "records",
                query.records().stream().map(row -> row.cell("record")).toList());
        node.set("because", DecisionDocument.text(because(query)));
        words(node, "couldChange", query.couldChange().stream().map(Enum::name).toList());
        words(node, "alsoShownBy", query.alsoShownBy().stream().map(Enum::name).toList());
        node.set(
                "basis",
                DecisionDocument.basis(
                        query.records().stream().map(Row::law).distinct().toList()));
        return node;
    }

    private static void words(ObjectNode node, String name, List<String> words) {
        ArrayNode array = node.putArray(name);
        words.forEach(array::add);
    }

    private static Text because(Query query) {
        String zh = Discrepancies.agency(query.agency()) + "可以查实" + join(query.records(), PlanDocument::chinese, "、")
                + (query.alone() ? "，查到的结果可能改变" : "，同计划中其他部门的结果合在一起可能改变")
                + join(query.couldChange(), Scheme::chinese, "、") + "的结论或者金额"
                + (query.alsoShownBy().isEmpty()
                        ? ""
                        : "；这些也可以由" + join(query.alsoShownBy(), Discrepancies::agency, "、") + "查实");
        String en = "It can show " + join(query.records(), PlanDocument::english, ", ")
                + (query.alone() ? ", which could change " : ", which together with others of the plan could change ")
                + "outcome or amount of " + join(query.couldChange(), Scheme::english, ", ")
                + (query.alsoShownBy().isEmpty()
                        ? ""
                        : "; also shown by " + join(query.alsoShownBy(), Agency::name, ", "));
        return new Text(zh, en);
    }

    private static String chinese(Row row) {
        return behind(row.text().zh(), "：");
    }

    private static String english(Row row) {
        return behind(row.text().en(), ": ");
    }

    private static String behind(String text, String colon) {
        return text.substring(text.indexOf(colon) < 0 ? 0 : text.indexOf(colon) + colon.length());
    }

    private static <T> String join(Collection<T> some, Function<T, String> word, String between) {
        return some.stream().map(word).collect(Collectors.joining(between));
    }

    private static Text because(Reason reason) {
        return switch (reason) {
            case NO_CONSENT ->
                new Text("家庭没有授权核对，不能查询", "The household has not agreed to verification, so nobody may be asked");
            case ANSWERED -> new Text("已经返回仍在有效期内的记录，不再重复查询", "It has returned records that are still fresh");
            case CHANGES_NOTHING ->
                new Text(
                        "就目前的情况，无论查到什么，各项结论和金额都不变",
                        "As things stand, whatever it showed would leave every outcome and amount as it is");
        };
    }
}
