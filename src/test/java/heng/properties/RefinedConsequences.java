package heng.properties;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What follows from a decision of which less was known must still follow once more is known; amounts may narrow. */
record RefinedConsequences(Decided less, Decided more) {
    private static final Set<String> REFUSED = Set.of("NOT_CONFIRMED", "EXCLUDED");

    List<String> faults() {
        List<String> faults = new ArrayList<>();
        entitlements(faults);
        consequences("proposals", faults);
        consequences("referrals", faults);
        return faults;
    }

    private void entitlements(List<String> faults) {
        Map<String, JsonNode> after = more.entitlements();
        less.entitlements().forEach((key, said) -> {
            JsonNode later = after.get(key);
            if (later == null) {
                faults.add(key + " is paid no more");
            } else if (least(later).compareTo(least(said)) < 0 || above(later, said)) {
                faults.add(key + " was " + said + " and is " + later);
            } else if (!Decided.members(later).containsAll(Decided.members(said))) {
                faults.add(key + " is paid for fewer: " + later);
            }
        });
    }

    private static boolean above(JsonNode later, JsonNode said) {
        BigDecimal bound = most(said);
        BigDecimal most = most(later);
        return bound != null && (most == null || most.compareTo(bound) > 0);
    }

    private static BigDecimal least(JsonNode entitlement) {
        return entitlement.get("monthlyAmount").decimalValue();
    }

    /** Null where nothing bounds it. */
    private static BigDecimal most(JsonNode entitlement) {
        JsonNode upTo = entitlement.has("upTo") ? entitlement.get("upTo") : entitlement.get("monthlyAmount");
        return upTo.isNull() ? null : upTo.decimalValue();
    }

    /** What was proposed, and where people were referred to, still is; a refusal, where the scheme is still refused. */
    private void consequences(String list, List<String> faults) {
        for (JsonNode said : less.document().get(list)) {
            String what = what(said);
            boolean still = more.document()
                    .get(list)
                    .valueStream()
                    .anyMatch(one ->
                            what(one).equals(what) && Decided.members(one).containsAll(Decided.members(said)));
            if (!still && !(what.startsWith("REFUSAL") && REFUSED.contains(refused(said)))) {
                faults.add(list + " had " + said + " and has " + more.document().get(list));
            }
        }
    }

    private static String what(JsonNode consequence) {
        return consequence.get("kind").asString() + " "
                + consequence.get("scheme").asString()
                + consequence.path("hearFirst").asString("");
    }

    private String refused(JsonNode proposal) {
        String scheme = proposal.get("scheme").asString();
        String alone = more.outcome(scheme + "/" + Decided.members(proposal).get(0));
        return alone.isEmpty() ? more.outcome(scheme + "/HOUSEHOLD") : alone;
    }
}
