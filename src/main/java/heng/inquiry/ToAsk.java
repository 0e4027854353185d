package heng.inquiry;

import heng.decision.SchemeDecision;
import java.util.List;
import java.util.Map;

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
     * @param settles whether every answer that was tried settles these schemes
     */
    public record FactSet(List<SchemeDecision> schemes, List<Wanted> facts, boolean settles) {}

    /**
     * A fact to ask for.
     *
     * @param pointer where it belongs in the request
     */
    public record Wanted(String pointer, FactSource source) {}
}
