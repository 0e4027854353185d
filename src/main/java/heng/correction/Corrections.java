package heng.correction;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What one run came to.
 *
 * @param rulebook fingerprint of the book it was decided again by
 * @param knownSince when that book was put in use: since when we knew
 * @param until last month
 * @param decisions how many were made by other books
 * @param touched how many of them could come otherwise, and were decided again
 * @param proposals a household each, in the order of their pseudonyms
 * @param unreadable by fingerprint: how many were made by a book that this version of the program cannot read; a person
 *     has to look at them
 */
public record Corrections(
        String rulebook,
        Instant knownSince,
        YearMonth until,
        long decisions,
        long touched,
        List<Correction> proposals,
        Map<String, Long> unreadable) {

    /** All arrears, yuan. */
    public BigDecimal arrears() {
        return sum(1);
    }

    /** All overpayments, yuan. */
    public BigDecimal overpayments() {
        return sum(-1).negate();
    }

    /**
     * So many households, those with the largest sums first, whichever way they go.
     *
     * @param most at least 0
     */
    public List<Correction> largest(int most) {
        Comparator<Correction> bySum = Comparator.comparing(one -> one.sum().abs());
        return proposals.stream().sorted(bySum.reversed()).limit(most).toList();
    }

    private BigDecimal sum(int sign) {
        return proposals.stream()
                .flatMap(one -> one.months().stream())
                .map(Correction.Month::difference)
                .filter(difference -> difference.signum() == sign)
                .reduce(new BigDecimal("0.00"), BigDecimal::add);
    }
}
