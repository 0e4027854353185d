package heng.properties;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * What was said of a household of which less was known must still be said once more is known. Undetermined may become
 * anything; an amount may only narrow. Refused stays refused, by the same conditions; whether another scheme or want of
 * consent comes in front of them may be learned later. What was not assessed may not turn out to be granted.
 */
record Refinement(Decided less, Decided more) {
    private static final Set<String> REFUSED = Set.of("NOT_CONFIRMED", "EXCLUDED");
    private static final List<String> MEANS =
            List.of("monthlyIncome", "disregarded", "deducted", "countedMonthlyIncome", "perCapitaMonthlyIncome");

    /** What does not hold, in words. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        outcomes(faults);
        findings(faults);
        phaseOut(faults);
        entitlements(faults);
        consequences("proposals", faults);
        consequences("referrals", faults);
        return faults;
    }

    private void outcomes(List<String> faults) {
        Map<String, String> before = less.outcomes();
        Map<String, String> after = more.outcomes();
        before.forEach((key, outcome) -> {
            String later = after.getOrDefault(key, "absent");
            boolean refused = REFUSED.contains(outcome) && (REFUSED.contains(later) || later.equals("absent"));
            boolean byAnother = !less.by(key).isEmpty()
                    && later.equals("EXCLUDED")
                    && !less.by(key).equals(more.by(key));
            if (byAnother) {
                faults.add(key + " was excluded by " + less.by(key) + " and is by " + more.by(key));
            }
            if (!outcome.equals("UNDETERMINED") && !outcome.equals(later) && !refused) {
                faults.add(key + " was " + outcome + " and is " + later);
            }
        });
        after.forEach((key, later) -> {
            if (!before.containsKey(key) && !REFUSED.contains(later)) {
                faults.add(key + " was absent and is " + later);
            }
        });
    }

    private void findings(List<String> faults) {
        Map<String, String> after = more.findings();
        less.findings().forEach((key, answer) -> {
            String later = after.getOrDefault(key, answer);
            if (!answer.equals("UNDETERMINED") && !answer.equals(later)) {
                faults.add(key + " was " + answer + " and is " + later);
            }
        });
    }

    private void phaseOut(List<String> faults) {
        String before = less.document().at("/phaseOut/state").asString();
        String after = more.document().at("/phaseOut/state").asString();
        if (!before.equals("NOT_APPLICABLE") && !before.equals(after)) {
            faults.add("phaseOut was " + before + " and is " + after);
        }
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

    /** The figures of the economic status and of findings that were said and are others now. */
    List<String> figureFaults() {
        List<String> faults = new ArrayList<>();
        Map<String, JsonNode> compared = more.figures();
        less.figures().forEach((key, figure) -> {
            JsonNode later = compared.getOrDefault(key, figure);
            if (!figure.isNull() && !later.isNull() && !figure.equals(later)) {
                faults.add(key + " compared " + figure + " and compares " + later);
            }
        });
        for (String figure : MEANS) {
            JsonNode before = less.document().get("means").get(figure);
            JsonNode after = more.document().get("means").get(figure);
            if (!before.isNull() && !before.equals(after)) {
                faults.add("means." + figure + " was " + before + " and is " + after);
            }
        }
        return faults;
    }
}
