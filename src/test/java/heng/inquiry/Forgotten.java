package heng.inquiry;

import heng.reference.Households;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A generated household and the same with one to eight facts forgotten.
 *
 * @param full as it was generated
 * @param partial with null in the place of each forgotten fact
 */
record Forgotten(ObjectNode full, ObjectNode partial) {
    /** What can be forgotten; null means something of its own elsewhere. */
    private static final Pattern FACTS = Pattern.compile("/verificationConsent"
            + "|/household/(incomes|expenditures|assets|obligors|assistance|hiresLabour|luxuryGoods|schoolChoiceOrStudyAbroad)"
            + "|/household/incomes/\\d+/(amount|cost)|/household/expenditures/\\d+/amount"
            + "|/household/assets/\\d+/(amount|builtArea|usableArea|use)"
            + "|/household/incomeRise/cause|/priceIndex/\\w+"
            + "|/household/obligors/\\d+/(relation|birthDate|ownMonthlyIncome|assetsWithinLimit|disability|situation"
            + "|civilCapacity|recognised)"
            + "|/household/members/\\d+/(schooling|independentLiving|livesWithHousehold|disability|seriousIllness"
            + "|situation|situationSince|employment|selfCare|dementia|recognised|needsLongTermCare)"
            + "|/household/members/\\d+/disability/(kind|grade)|/household/members/\\d+/selfCare/\\w+");

    private static final int MOST = 8;

    static Forgotten of(long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        ObjectNode full = Households.generated(seed);
        ObjectNode partial = full.deepCopy();
        List<String> facts = new ArrayList<>();
        gather("", full, facts);
        for (int left = chance.nextInt(1, MOST + 1); left > 0 && !facts.isEmpty(); left--) {
            String fact = facts.remove(chance.nextInt(facts.size()));
            if (!partial.at(fact).isMissingNode()) {
                Requests.put(partial, fact, full.nullNode());
            }
        }
        return new Forgotten(full, partial);
    }

    private static void gather(String path, JsonNode node, List<String> facts) {
        if (FACTS.matcher(path).matches() && !node.isNull()) {
            facts.add(path);
        }
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                gather(path + "/" + i, node.get(i), facts);
            }
        } else if (node.isObject()) {
            node.forEachEntry((name, value) -> gather(path + "/" + name, value, facts));
        }
    }
}
