package heng.reference;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Incomes of one kind of a member, or money of one kind of the household: totals are compared, costs are not. */
record MoneyCheck(AgencyRecord first, Optional<Fraction> recorded, JsonNode list, List<ObjectNode> declared) {
    private static final int MONTHS = 12;
    private static final Fraction A_FEN_A_MONTH = Fraction.of("0.12");

    static Check of(JsonNode household, List<AgencyRecord> records) {
        AgencyRecord first = records.get(0);
        JsonNode list = household.path(listOf(first));
        List<ObjectNode> declared = list.valueStream()
                .map(ObjectNode.class::cast)
                .filter(meant(first))
                .toList();
        return new MoneyCheck(first, Evidence.total(records), list, declared).check();
    }

    private Check check() {
        if (!list.isArray()) return Check.standing(first.subject(), Check.NOT_COMPARED);
        if (recorded.isEmpty()) return Check.standing(first.subject(), Check.NOT_COMPARED);
        return new Check(
                first.subject(),
                result(),
                declared.isEmpty() ? Check.NOTHING : stated(sum("amount").orElse(Fraction.ZERO)),
                stated(recorded.get()),
                this::replace);
    }

    private String result() {
        if (declared.isEmpty()) return alike(Fraction.ZERO) ? Check.MATCHED : Check.UNDECLARED;
        return sum("amount")
                .map(total -> alike(total) ? Check.MATCHED : Check.compared(recorded.get(), total))
                .orElse(Check.SUPPLIED);
    }

    /** Less than a fen a month apart: no sum of money tells the two apart. */
    private boolean alike(Fraction total) {
        Fraction more = recorded.get().minus(total);
        return more.max(Fraction.ZERO.minus(more)).compareTo(A_FEN_A_MONTH) < 0;
    }

    private String stated(Fraction yearly) {
        return Check.number(yearly.over(MONTHS).toFen());
    }

    /** Of a year, so that a month's amount and a year's are both exact; empty where one is not known. */
    private Optional<Fraction> sum(String figure) {
        if (declared.stream().anyMatch(one -> !one.path(figure).isNumber())) return Optional.empty();
        return declared.stream().map(one -> yearly(one, figure)).reduce(Fraction::plus);
    }

    private static Fraction yearly(JsonNode one, String figure) {
        Fraction amount = Facts.number(one, figure).orElseThrow();
        return one.path("per").asString("MONTH").equals("YEAR") ? amount : amount.times(MONTHS);
    }

    /** One item of the recorded total; the declared costs of earning it stay. */
    private void replace(ObjectNode request) {
        ArrayNode items = (ArrayNode) request.path("household").path(listOf(first));
        items.removeIf(one -> meant(first).test((ObjectNode) one));
        ObjectNode item = items.addObject().put("kind", first.name());
        if (first.is("ASSET")) {
            item.put("amount", recorded.get().over(MONTHS).exactly());
            return;
        }
        item.put("member", first.member()).put("per", "YEAR");
        item.put("amount", recorded.get().exactly());
        cost(item);
    }

    private void cost(ObjectNode item) {
        List<ObjectNode> costly =
                declared.stream().filter(one -> one.has("cost")).toList();
        if (costly.isEmpty()) return;
        Optional<Fraction> cost = new MoneyCheck(first, recorded, list, costly).sum("cost");
        if (cost.isPresent()) item.put("cost", cost.get().exactly());
        else item.putNull("cost");
    }

    private static Predicate<ObjectNode> meant(AgencyRecord record) {
        return one -> one.path("kind").asString().equals(record.name())
                && (record.is("ASSET") || one.path("member").asString("").equals(record.member()));
    }

    private static String listOf(AgencyRecord record) {
        return record.is("ASSET") ? "assets" : "incomes";
    }
}
