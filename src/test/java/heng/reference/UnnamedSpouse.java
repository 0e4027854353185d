package heng.reference;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/**
 * An applicant whose spouse is registered and not named: nobody knows what the spouse earns or owns, so the schemes of the
 * household are open (mca-2021-57 7), and support of the applicant is, where nothing else refuses it (civil-code 1059).
 */
record UnnamedSpouse(ObjectNode request) {
    private static final Set<String> OF_THE_HOUSEHOLD =
            Set.of(Assessment.ALLOWANCE, Assessment.MARGINAL, Assessment.RIGID);

    private static final Set<String> ABOUT_SPOUSES = Set.of(
            "income-below-standard",
            "income-below-marginal-line",
            "income-below-disposable-income",
            "rigid-expenditure-above-ratio",
            "no-able-supporter");

    boolean exists() {
        return request.has(MarriageCheck.UNNAMED_SPOUSE);
    }

    /** Whether the scheme of this key, which comes out so without the spouse, hangs on the spouse. */
    boolean decides(String key, String outcome) {
        boolean household =
                OF_THE_HOUSEHOLD.stream().anyMatch(scheme -> key.equals(scheme + "/" + Assessment.HOUSEHOLD));
        boolean support = key.equals(Assessment.EXTREMELY_POOR + "/"
                + Review.applicant(request).path("id").asString());
        return exists() && (household || support && !Assessment.NOT_CONFIRMED.equals(outcome));
    }

    /** The household's income is not known while the spouse's is not. */
    ReferenceDecision withIncome(ReferenceDecision decision) {
        return exists() ? decision.withIncomeOpen() : decision;
    }

    /** The findings about income and about supporters of those schemes, open as the spouse's part in them is. */
    Map<String, String> findings(Map<String, String> without, Map<String, String> outcomes) {
        Map<String, String> all = new LinkedHashMap<>(without);
        all.replaceAll((key, finding) -> {
            String scheme = key.substring(0, key.lastIndexOf('/'));
            boolean asksForSpouse = ABOUT_SPOUSES.contains(key.substring(key.lastIndexOf('/') + 1));
            return asksForSpouse && decides(scheme, outcomes.get(scheme)) ? Assessment.UNDETERMINED : finding;
        });
        return all;
    }

    /** What comes out with the spouse. */
    Map<String, String> outcomes(Map<String, String> without) {
        Map<String, String> all = new LinkedHashMap<>(without);
        all.replaceAll((key, outcome) -> decides(key, outcome) ? Assessment.UNDETERMINED : outcome);
        return all;
    }
}
