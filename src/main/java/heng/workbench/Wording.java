package heng.workbench;

import heng.decision.Entitlement;
import heng.decision.Proposal;
import heng.household.Scheme;
import heng.law.LegalInstrument;
import heng.parameter.Parameter;
import heng.rulebook.RuleBook;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The Chinese words for the codes of a decision. */
class Wording {
    private static final Map<String, String> OUTCOMES = Map.of(
            "CONFIRMED",
            "予以确认",
            "NOT_CONFIRMED",
            "不予确认",
            "UNDETERMINED",
            "尚不能确定",
            "MANUAL_REVIEW",
            "转人工复核",
            "EXCLUDED",
            "已由其他救助优先",
            "MET",
            "符合",
            "NOT_MET",
            "不符合",
            "",
            "不评估");
    private final RuleBook rules;

    Wording(RuleBook rules) {
        this.rules = rules;
    }

    public String scheme(JsonNode code) {
        return Scheme.valueOf(code.asString()).chinese();
    }

    public String schemeEnglish(JsonNode code) {
        return Scheme.valueOf(code.asString()).english();
    }

    public String outcome(JsonNode code) {
        return OUTCOMES.getOrDefault(code.asString(), code.asString());
    }

    /** What a record is about, without the agency that is named beside it. */
    public String record(JsonNode text) {
        String zh = text.path("zh").asString();
        return zh.substring(zh.indexOf('：') + 1);
    }

    /** What a proposed step is called. */
    public String proposal(JsonNode code) {
        return Proposal.Kind.valueOf(code.asString()).chinese();
    }

    /** How often and from when an entitlement is paid. */
    public String when(JsonNode entitlement) {
        String kind =
                Entitlement.Kind.valueOf(entitlement.get("kind").asString()).chinese();
        String from = entitlement.get("from").asString();
        String floor = entitlement.path("isFloor").asBoolean(false) ? "（不低于此数）" : "";
        boolean once = entitlement.path("until").asString("").equals(from);
        return kind + floor + "，" + (once ? from + " 一次发放" : "每月，自 " + from + " 起");
    }

    /** Title and article of a reference. */
    public String law(JsonNode basis) {
        String id = basis.path("instrument").asString();
        LegalInstrument instrument = rules.law().find(id);
        String article = basis.path("article").asString();
        return "《" + (instrument == null ? id : instrument.title().zh()) + "》"
                + (article.matches("\\d+") ? "第 " + article + " 条" : "whole".equals(article) ? "（全文）" : article);
    }

    /** The Chinese name of a value. */
    public String parameter(JsonNode id) {
        Parameter parameter = rules.parameters().find(id.asString());
        return parameter == null ? id.asString() : parameter.name().zh();
    }
}
