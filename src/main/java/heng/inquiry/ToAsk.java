package heng.inquiry;

import heng.decision.SchemeDecision;
import heng.logic.Gap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What would have to be asked for open schemes to be decided.
 *
 * @param sets sets of facts; that for all schemes together comes first
 * @param values values that an office has to announce, and the schemes that no fact settles without them
 * @param asked how many facts there are to ask for the whole
 * @param all how many facts are not known or not stated
 * @param complete whether everything was tried; where not, a set may hold too much
 */
public record ToAsk(
        List<FactSet> sets, Map<String, List<SchemeDecision>> values, int asked, int all, boolean complete) {

    /**
     * Facts that are asked together.
     *
     * @param schemes the schemes that they are asked for
     * @param proven whether every answer was followed; where not, the facts may not be enough
     * @param unless what these schemes may still hang on that no fact makes up for: a value nobody has announced, a
     *     consent that is refused
     */
    public record FactSet(List<SchemeDecision> schemes, List<Wanted> facts, boolean proven, Set<Gap> unless) {

        /** Whether every answer settles these schemes. */
        public boolean settles() {
            return proven && unless.isEmpty();
        }
    }

    /**
     * A fact to ask for.
     *
     * @param pointer where it belongs in the request
     */
    public record Wanted(String pointer, FactSource source) {}
}
