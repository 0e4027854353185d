package heng.household;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Assistance that is received now.
 *
 * @param members null or empty: the whole household
 * @param monthlyAmount yuan; null: not known
 * @param phaseOutSince first day of a phase-out that was granted; null: none
 */
public record Assistance(
        Scheme scheme,
        @Nullable List<String> members,
        @Nullable LocalDate since,
        @Nullable BigDecimal monthlyAmount,
        @Nullable LocalDate phaseOutSince) {

    /** The same assistance with a phase-out that was granted from another day. */
    public Assistance phasedOutFrom(LocalDate day) {
        return new Assistance(scheme, members, since, monthlyAmount, day);
    }

    /** Whether this assistance covers the member. */
    public boolean covers(String member) {
        return members == null || members.isEmpty() || members.contains(member);
    }
}
