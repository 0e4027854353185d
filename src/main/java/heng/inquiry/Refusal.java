package heng.inquiry;

import heng.decision.Finding;
import heng.decision.SchemeDecision;
import heng.law.Text;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why one scheme is not confirmed.
 *
 * @param unmet every condition that is not met
 * @param counterfactual what would have to be otherwise; null where nothing was verified
 * @param because the same in a sentence
 */
public record Refusal(
        SchemeDecision decided, List<Unmet> unmet, @Nullable Counterfactual counterfactual, Text because) {

    /**
     * A condition that is not met.
     *
     * @param changeable whether anybody can change what it asks for
     * @param metOn the day on which it is met by nothing but time, by the law of the day of the decision; null: none is
     *     known
     */
    public record Unmet(
            Finding finding, boolean changeable, @Nullable LocalDate metOn) {}
}
