package heng.law;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A statute, regulation or document.
 *
 * @param number document number; null where it has none or it is not known
 * @param mark how far the text was read
 * @param articles what each referenced article says, in our own words, by its number
 */
public record LegalInstrument(
        String id,
        Text title,
        Text issuer,
        @Nullable String number,
        String level,
        Period inForce,
        Mark mark,
        @Nullable Text note,
        Map<String, Text> articles) {}
