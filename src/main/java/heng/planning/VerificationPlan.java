package heng.planning;

import heng.household.OfficialRecord.Agency;
import heng.household.Scheme;
import heng.parameter.Row;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Whom to ask about a household, as far as its facts are known now. Every answer may call for another plan.
 *
 * @param queries the agencies whose answer could change an outcome or an amount, in the order of the contract
 * @param notNeeded the other agencies
 * @param complete whether everything was tried; where not, more agencies may be named than need be
 */
public record VerificationPlan(List<Query> queries, List<Spared> notNeeded, boolean complete) {

    /**
     * The fewest agencies by which everything that could change something is shown by one of them, in the order of the
     * contract. Who asks them alone relies on each of them for what others could have shown as well.
     */
    public List<Agency> enough() {
        Set<Agency> enough = EnumSet.noneOf(Agency.class);
        queries.forEach(query -> enough.add(query.agency()));
        for (int i = queries.size() - 1; i >= 0; i--) {
            Query query = queries.get(i);
            if (query.alsoShownBy().stream().anyMatch(enough::contains)) {
                enough.remove(query.agency());
            }
        }
        return List.copyOf(enough);
    }

    /**
     * An agency to be asked.
     *
     * @param members ids of those about whom it is asked
     * @param records the rows of the table {@code verification-records} for which it is asked
     * @param couldChange schemes whose outcome or amount its answer could change
     * @param alone whether its answer could do so alone, and not only together with others of the plan
     * @param alsoShownBy agencies of the plan that could show every one of these records as well
     */
    public record Query(
            Agency agency,
            List<String> members,
            List<Row> records,
            Set<Scheme> couldChange,
            boolean alone,
            List<Agency> alsoShownBy) {}

    /** An agency that need not be asked. */
    public record Spared(Agency agency, Reason reason) {}

    /** Why an agency need not be asked. */
    public enum Reason {
        /** The household has not agreed to verification. */
        NO_CONSENT,
        /** It has returned records that are still fresh. */
        ANSWERED,
        /** Whatever it returned would leave every outcome and amount as it is. */
        CHANGES_NOTHING
    }
}
