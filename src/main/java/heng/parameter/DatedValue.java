package heng.parameter;

import heng.law.LegalBasis;
import heng.law.Mark;
import heng.law.Period;
import heng.law.Text;
import heng.logic.Amount;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One value of a parameter at one place over one period.
 *
 * @param amount the figure; null for a choice and where the value is absent
 * @param choice the word chosen; null for a figure and where the value is absent
 * @param source where the value was read
 * @param review when it was last looked at; null where nobody noted it
 */
public record DatedValue(
        String parameter,
        String place,
        Period period,
        @Nullable Amount amount,
        @Nullable String choice,
        LegalBasis law,
        Mark mark,
        Text source,
        @Nullable Review review) {

    /** The value's name among all: a figure that it goes into carries this as its source. */
    public String key() {
        return amount == null
                ? key(parameter, place, period.from())
                : amount.sources().get(0);
    }

    /** The name of the value of a parameter that begins at the place on the day. */
    public static String key(String parameter, String place, LocalDate from) {
        return parameter + "@" + place + "@" + from;
    }

    /** Whether the file says outright that no value is known for these days. */
    public boolean absent() {
        return amount == null && choice == null;
    }

    /** Whether on this day the value holds although it was to be looked at before; one that has ended is let be. */
    public boolean isPastReview(LocalDate day) {
        LocalDate last = period.until() == null || day.isBefore(period.until()) ? day : period.until();
        return review != null && review.next() != null && last.isAfter(review.next());
    }
}
