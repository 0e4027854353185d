package heng.correction;

import heng.decision.Entitlement;
import heng.decision.SchemeDecision.Outcome;
import heng.household.Scheme;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is proposed for one household.
 *
 * @param household pseudonym
 * @param months in which something else was due than was paid
 * @param outcomes that come otherwise
 * @param undecided ids of decisions that only one of the two books can make, or whose facts cannot be read any more: for a
 *     person to look at
 */
public record Correction(UUID household, List<Month> months, List<Turn> outcomes, List<UUID> undecided) {

    /** Arrears where positive, an overpayment where negative; yuan. */
    public BigDecimal sum() {
        return months.stream().map(Month::difference).reduce(new BigDecimal("0.00"), BigDecimal::add);
    }

    /** Whether there is nothing to propose. */
    boolean isEmpty() {
        return months.isEmpty() && outcomes.isEmpty() && undecided.isEmpty();
    }

    /**
     * One month under one decision, yuan.
     *
     * @param decision id of the decision it was paid by
     */
    public record Month(YearMonth month, UUID decision, List<Part> parts) {
        /** Arrears where positive, an overpayment where negative. */
        public BigDecimal difference() {
            return parts.stream().map(Part::difference).reduce(new BigDecimal("0.00"), BigDecimal::add);
        }
    }

    /**
     * One payment that differs.
     *
     * @param members ids of the persons it is paid to in their own right; empty for the household
     */
    public record Part(Scheme scheme, Entitlement.Kind kind, String members, BigDecimal paid, BigDecimal due) {
        /** What was due beyond what was paid. */
        public BigDecimal difference() {
            return due.subtract(paid);
        }
    }

    /**
     * An outcome that differs; null where the scheme is not assessed.
     *
     * @param day whose law decides
     */
    public record Turn(
            UUID decision,
            LocalDate day,
            Scheme scheme,
            @Nullable String member,
            @Nullable Outcome from,
            @Nullable Outcome to) {}
}
