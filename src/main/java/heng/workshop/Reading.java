package heng.workshop;

import heng.logic.Amount;
import heng.logic.Gap;
import heng.parameter.DatedValue;
import heng.parameter.Parameter;
import heng.parameter.ParameterBook;
import heng.parameter.Places.Place;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The values that hold at one place on one day. */
record Reading(ParameterBook book, Place place, String community, LocalDate day) {
    static final String STANDARD = "subsistence-allowance.standard";
    private static final int EXACT = 10;

    /** One reading for each place that has a value of its own under the community on the day. */
    static Stream<Reading> ofOwners(ParameterBook book, String parameter, String community, LocalDate day) {
        Parameter definition = book.find(parameter);
        String key = definition == null || definition.by().isEmpty() ? "" : community;
        return definition == null
                ? Stream.of()
                : definition.series().keySet().stream()
                        .filter(code -> definition.own(code, key, day) != null)
                        .map(code -> new Reading(
                                book, Objects.requireNonNull(book.places().find(code)), community, day));
    }

    /** The value in force, which may say that none is known; null where there is no word about the day. */
    @Nullable
    DatedValue find(String parameter) {
        return book.sheet(place.code(), community, day).find(parameter);
    }

    /** The figure in force; one that nobody has found is some figure, and says which. */
    Amount amount(String parameter) {
        return amount(parameter, find(parameter));
    }

    /** The figure that the place itself has announced, even where a superior's holds. */
    Amount own(String parameter) {
        Parameter definition = book.find(parameter);
        return amount(parameter, definition == null ? null : definition.own(place.code(), community, day));
    }

    private static Amount amount(String parameter, @Nullable DatedValue value) {
        return value == null || value.amount() == null ? Amount.unknown(new Gap.OpenValue(parameter)) : value.amount();
    }

    /** The word in force; empty where none is known. */
    String choice(String parameter) {
        DatedValue value = find(parameter);
        return value == null || value.choice() == null ? "" : value.choice();
    }

    Reading on(LocalDate other) {
        return new Reading(book, place, community, other);
    }

    Reading in(String other) {
        return new Reading(book, place, other, day);
    }

    Reading at(Place other) {
        return new Reading(book, other, community, day);
    }

    /** The day from which the figure has been what it is. */
    LocalDate since(String parameter) {
        Amount now = amount(parameter);
        for (LocalDate change : book.changes().headSet(day, true).descendingSet()) {
            if (!on(change.minusDays(1)).amount(parameter).equals(now)) {
                return change;
            }
        }
        return day;
    }

    /** The one divided by the other, exactly enough; null where one of them is not known. */
    static @Nullable BigDecimal ratio(Amount part, Amount whole) {
        boolean divides =
                part.isKnown() && whole.isKnown() && whole.isAbove(Amount.ZERO).isMet();
        return divides ? part.least().divide(whole.least(), EXACT, RoundingMode.HALF_UP) : null;
    }

    /** The figure as it stands in a comparison. */
    static String text(Amount amount) {
        return amount.isKnown() ? Figures.of(amount).toPlainString() : "?";
    }
}
