package heng.impact;

import heng.household.Scheme;
import heng.law.Text;
import java.util.List;
import java.util.Map;

/**
 * What a change of the rules does to a population.
 *
 * @param before fingerprint of the old rules
 * @param after fingerprint of the new rules
 * @param population what the households are, and what is assumed of them
 * @param total all households
 * @param groups the same households, told apart in several ways
 * @param schemes each scheme's households and money
 * @param telling households that show what the change does, both decisions beside each other
 * @param cliffs what becomes of cliffs among a sample of the households touched
 */
public record Impact(
        String before,
        String after,
        List<Text> population,
        Tally total,
        Map<Grouping, Map<String, Tally>> groups,
        Map<Scheme, SchemeTally> schemes,
        List<Telling> telling,
        CliffChanges cliffs) {

    /** Whether no household is answered in any other way. */
    public boolean changesNothing() {
        return total.touched() == 0;
    }
}
