package heng.household;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
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

    /** Of entries for one and the same support the one in a phase-out, the later, the one that pays less. */
    private static final Comparator<Assistance> HOLDS_NOW = Comparator.comparing(
                    Assistance::phaseOutSince, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Assistance::since, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Assistance::monthlyAmount, Comparator.nullsLast(Comparator.reverseOrder()));

    /** The entry that tells what is drawn now, whatever order they are listed in; null of none. */
    public static @Nullable Assistance holdingNow(Stream<Assistance> entries) {
        return entries.max(HOLDS_NOW).orElse(null);
    }

    /** The same assistance with a phase-out that was granted from another day. */
    public Assistance phasedOutFrom(LocalDate day) {
        return new Assistance(scheme, members, since, monthlyAmount, day);
    }

    /** Whether this assistance covers the member. */
    public boolean covers(String member) {
        return members == null || members.isEmpty() || members.contains(member);
    }
}
