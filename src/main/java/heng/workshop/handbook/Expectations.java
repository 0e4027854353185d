package heng.workshop.handbook;

import heng.decision.Entitlement;
import heng.household.Scheme;
import heng.rulebook.RuleBook;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What a case expects, in words. */
record Expectations(RuleBook rules) {
    private static final Map<String, String> OUTCOMES = Map.of(
            "CONFIRMED", "符合",
            "NOT_CONFIRMED", "不符合",
            "UNDETERMINED", "待核实",
            "MANUAL_REVIEW", "人工复核",
            "EXCLUDED", "由优先的救助代替",
            "MET", "符合",
            "NOT_MET", "不符合");

    List<String> of(JsonNode expect) {
        List<String> all = new ArrayList<>();
        expect.forEachEntry((probe, expected) -> {
            String answer = expected.isString() ? expected.asString() : expected.toString();
            all.add(subject(probe) + "：" + answer(probe, answer));
        });
        return all;
    }

    private String subject(String probe) {
        String[] parts = probe.substring(probe.indexOf(':') + 1).split("/");
        return switch (probe.substring(0, Math.max(0, probe.indexOf(':')))) {
            case "scheme" -> scheme(parts[0]) + who(parts[1]);
            case "finding" -> "“" + rules.condition(parts[2]).sentence().zh() + "”" + who(parts[1]);
            case "entitlement" -> scheme(parts[0]) + kind(parts[1]) + (parts.length < 3 ? "" : who(parts[2]));
            case "from" -> scheme(parts[0]) + kind(parts[1]) + "起始日";
            case "missing" -> "还缺 " + probe.substring("missing:".length());
            default -> probe;
        };
    }

    private static String answer(String probe, String answer) {
        if (probe.startsWith("entitlement:")) {
            return answer.equals("null") ? "不发放" : answer + " 元";
        }
        if (probe.startsWith("missing:")) {
            return answer.equals("true") ? "是" : "否";
        }
        return answer.equals("null") ? "无" : OUTCOMES.getOrDefault(answer, answer);
    }

    private static String scheme(String name) {
        return Scheme.valueOf(name).chinese();
    }

    private static String kind(String name) {
        return "·" + Entitlement.Kind.valueOf(name).chinese();
    }

    private static String who(String who) {
        return who.equals("HOUSEHOLD") ? "" : "（" + who + "）";
    }
}
