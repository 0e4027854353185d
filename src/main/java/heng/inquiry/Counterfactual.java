package heng.inquiry;

import heng.law.Text;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Changes that together turn a refusal into a confirmation: walked, and not one of them can be left out.
 *
 * @param edge whether each was tried one step less and then does not suffice
 */
public record Counterfactual(List<Change> changes, boolean edge) {

    /**
     * One change.
     *
     * @param path JSON pointer of the fact, or a word where several facts change together
     * @param by how far; null for a choice
     * @param perHead the same for each head, rounded up to hundredths; null where that is not asked
     */
    public record Change(
            String path,
            @Nullable BigDecimal by,
            @Nullable BigDecimal perHead,
            @Nullable String unit,
            Text text,
            List<Fact> facts) {}

    /**
     * A fact before and after; what is put into a list or taken out of it has no before, or no after.
     *
     * @param from as JSON
     * @param to as JSON
     * @param per the period that both are for; null where they are for none
     */
    public record Fact(
            String path,
            @Nullable JsonNode from,
            @Nullable JsonNode to,
            @Nullable String per) {}
}
