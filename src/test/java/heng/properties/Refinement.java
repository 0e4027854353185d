package heng.properties;

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
        faults.addAll(new RefinedConsequences(less, more).faults());
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
        JsonNode counted = more.document().at("/means/countedMembers");
        for (JsonNode member : less.document().at("/means/countedMembers")) {
            if (counted.valueStream().noneMatch(member::equals)) {
                faults.add("means counted " + member + " and counts " + counted);
            }
        }
        return faults;
    }
}
