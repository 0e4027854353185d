package heng.workshop;

import heng.law.LegalBasis;
import heng.law.Text;
import heng.logic.Outcome;
import heng.parameter.Places.Place;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One demand on the values, and how the values of one place on one day answer it.
 *
 * @param sentence what is asked
 * @param parameter the parameter whose values are looked at
 * @param community {@code URBAN} or {@code RURAL}; null where the demand knows no difference
 * @param actual what the values come to; null where that is not known
 * @param limit what is asked at least; null where that is not known
 * @param comparison the two sides as they were worked out
 * @param missing the parameters for want of which it is undetermined
 */
public record Check(
        String id,
        Text sentence,
        String parameter,
        Place place,
        @Nullable String community,
        LocalDate day,
        @Nullable BigDecimal actual,
        @Nullable BigDecimal limit,
        String unit,
        String comparison,
        Outcome outcome,
        List<String> missing,
        LegalBasis law) {}
