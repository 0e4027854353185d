package heng.workbench;

import heng.law.Mark;
import heng.parameter.Parameter;
import heng.rulebook.RuleBook;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The Chinese words of the notice. */
class NoticeWording {
    private final RuleBook rules;

    NoticeWording(RuleBook rules) {
        this.rules = rules;
    }

    public String members(JsonNode members) {
        List<String> ids = new ArrayList<>();
        members.forEach(id -> ids.add(id.asString()));
        return String.join("、", ids);
    }

    /** Articles, one behind the other. */
    public String laws(JsonNode laws) {
        List<String> quoted = new ArrayList<>();
        laws.forEach(law -> quoted.add(law.asString()));
        return String.join("；", quoted);
    }

    /** From when to when, and how often. */
    public String period(JsonNode payment) {
        String from = payment.get("from").asString();
        String until = payment.get("until").asString("");
        return until.equals(from) ? from + " 一次发放" : "每月，" + from + " 起" + (until.isEmpty() ? "" : "，至 " + until);
    }

    /** Whose line it is; empty for the household. */
    public String whose(JsonNode id) {
        int colon = id.asString().indexOf(':');
        return colon < 0 ? "" : "（" + id.asString().substring(colon + 1) + " 单独申请）";
    }

    /** The dated values and the declared figures behind the payments, each once. */
    public Set<String> values(JsonNode notice) {
        Set<String> values = new LinkedHashSet<>();
        notice.get("payments").forEach(payment -> {
            payment.get("values").forEach(value -> values.add(value(value)));
            payment.get("facts").forEach(fact -> values.add(fact(fact)));
        });
        return values;
    }

    private static String fact(JsonNode fact) {
        BigDecimal figure = fact.get("figure").decimalValue();
        return fact.get("path").asString().startsWith("/priceIndex")
                ? "物价涨幅 " + figure.toPlainString() + "（申报）"
                : "此前每月发放额 " + figure.setScale(2, RoundingMode.UNNECESSARY).toPlainString() + " 元（申报）";
    }

    private String value(JsonNode value) {
        Parameter parameter = rules.parameters().find(value.get("parameter").asString());
        String name = parameter == null
                ? value.get("parameter").asString()
                : parameter.name().zh();
        return name + " " + value.get("value").asString() + "（自 "
                + value.get("from").asString() + " 起，"
                + Mark.named(value.get("mark").asString()).chinese() + "）";
    }
}
