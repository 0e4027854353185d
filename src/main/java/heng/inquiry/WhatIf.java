package heng.inquiry;

import heng.assessment.AssessHousehold;
import heng.decision.Decision;
import heng.household.Application;
import heng.intake.ApplicationReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * One application decided as it is and with some changes.
 *
 * @param findings conditions that are answered otherwise, or on other figures
 */
public record WhatIf(Decision before, Decision after, Difference difference, List<FindingTurn> findings) {
    private static final String CHANGES = "changes";

    /**
     * The answer to {@code { application, changes }}.
     *
     * @throws heng.intake.MalformedRequest where the question, or the application before or after, is malformed
     * @throws PatchFault where a change is none, or cannot be made
     */
    public static WhatIf ask(JsonNode question, ApplicationReader reader, AssessHousehold assessment, LocalDate today) {
        Asked asked = Asked.of(question, Set.of("application", CHANGES));
        JsonNode tree = asked.get("application");
        Application application = Asked.read(reader, tree, today, "", "");
        JsonNode changed = JsonPatch.apply(tree, asked.get(CHANGES));
        Application other = Asked.read(reader, changed, today, "修改以后：", "After the changes: ");
        Decision before = assessment.decide(application);
        Decision after = assessment.decide(other);
        return new WhatIf(before, after, Difference.between(before, after), FindingTurn.between(before, after));
    }
}
