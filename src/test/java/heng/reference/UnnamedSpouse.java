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

    /** What comes out with the spouse. */
    Map<String, String> outcomes(Map<String, String> without) {
        Map<String, String> all = new LinkedHashMap<>(without);
        all.replaceAll((key, outcome) -> decides(key, outcome) ? Assessment.UNDETERMINED : outcome);
        return all;
    }
}
