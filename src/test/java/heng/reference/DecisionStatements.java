package heng.reference;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** A decision of the rules as a flat list of what it states, in the words of {@link ReferenceDecision}. */
record DecisionStatements(JsonNode document) {

    Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        for (JsonNode scheme : document.get("schemes")) scheme(all, scheme);
        for (JsonNode amount : document.get("entitlements"))
            all.put("amount " + what(amount) + "/" + words(amount.get("members")), yuan(amount.get("monthlyAmount")));
        for (JsonNode proposal : document.path("proposals"))
            all.put(
                    "proposal " + proposal.get("kind").asString() + "/"
                            + proposal.get("scheme").asString() + "/" + words(proposal.get("members")) + "/"
                            + proposal.get("hearFirst").asBoolean(),
                    "made");
        all.put("counted members", words(document.at("/means/countedMembers")));
        all.put("counted income", yuan(document.at("/means/countedMonthlyIncome")));
        all.put("phase-out", phaseOut(document.get("phaseOut")));
        for (JsonNode one : document.path("discrepancies")) discrepancy(all, one);
        for (JsonNode one : document.at("/verification/records"))
            all.put("record " + one.get("path").asString(), one.get("status").asString());
        report(all, document.get("verification"));
        return all;
    }

    private static void report(Map<String, String> all, JsonNode verification) {
        all.put("verification result", verification.get("result").asString());
        all.put("verification valid until", verification.get("validUntil").asString(""));
        all.put("obligors left out", words(verification.get("obligorsLeftOut")));
    }

    private static void discrepancy(Map<String, String> all, JsonNode one) {
        JsonNode resolution = one.path("resolution").path("evidence");
        all.put(
                "discrepancy " + one.get("id").asString(),
                one.get("kind").asString() + " " + figure(one.path("declared")) + " / " + figure(one.path("recorded"))
                        + (resolution.isString() ? " " + resolution.asString() : ""));
    }

    private static String figure(JsonNode figure) {
        return figure.isNumber() ? Check.number(figure.decimalValue()) : figure.asString("");
    }

    private static void scheme(Map<String, String> all, JsonNode scheme) {
        boolean household = scheme.get("scope").asString().equals("HOUSEHOLD");
        String key = scheme.get("scheme").asString() + "/"
                + (household ? "HOUSEHOLD" : scheme.get("member").asString());
        all.put("outcome " + key, scheme.get("outcome").asString());
        for (JsonNode finding : scheme.get("findings"))
            all.put(
                    "finding " + key + "/" + finding.get("condition").asString(),
                    finding.get("outcome").asString());
    }

    private static String what(JsonNode amount) {
        return amount.get("scheme").asString() + "/" + amount.get("kind").asString();
    }

    private static String phaseOut(JsonNode phaseOut) {
        return phaseOut.get("state").asString() + " " + phaseOut.get("month").asString("") + "/"
                + phaseOut.get("ofMonths").asString("");
    }

    private static String yuan(JsonNode amount) {
        return ReferenceDecision.yuan(
                Optional.of(amount).filter(JsonNode::isNumber).map(JsonNode::decimalValue));
    }

    private static String words(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).collect(Collectors.joining(","));
    }
}
