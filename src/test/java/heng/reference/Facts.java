package heng.reference;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Reads single facts: left out means the default or not stated, {@code null} means not known. */
final class Facts {
    private Facts() {}

    static Truth flag(JsonNode owner, String name) {
        JsonNode fact = owner.path(name);
        return fact.isBoolean() ? Truth.of(fact.asBoolean()) : Truth.OPEN;
    }

    static Truth flag(JsonNode owner, String name, boolean whenLeftOut) {
        return owner.path(name).isMissingNode() ? Truth.of(whenLeftOut) : flag(owner, name);
    }

    static Optional<String> word(JsonNode owner, String name) {
        return owner.path(name).stringValueOpt();
    }

    static Optional<Fraction> number(JsonNode owner, String name) {
        JsonNode fact = owner.path(name);
        return fact.isNumber() ? Optional.of(Fraction.of(fact.decimalValue())) : Optional.empty();
    }

    /** The amount as a range: not stated and not known are both anything from nothing up. */
    static Range amount(JsonNode owner, String name) {
        return number(owner, name).map(Range::exactly).orElse(Range.UNKNOWN);
    }

    static Optional<LocalDate> date(JsonNode owner, String name) {
        return word(owner, name).map(LocalDate::parse);
    }

    /** Full months from a day: at the end of a month that has no such day the month is full (civil-code 202). */
    static int fullMonths(LocalDate since, LocalDate day) {
        int months = (int) ChronoUnit.MONTHS.between(since, day);
        return since.plusMonths(months + 1L).isAfter(day) ? months : months + 1;
    }

    static Set<String> words(JsonNode owner, String name) {
        return owner.path(name).valueStream().map(JsonNode::asString).collect(Collectors.toSet());
    }

    /** Whether a list names the word; an unknown list may. */
    static Truth names(JsonNode owner, String name, String word) {
        if (owner.path(name).isNull()) return Truth.OPEN;
        return Truth.of(words(owner, name).contains(word));
    }

    /** Every value a fact may have: the one stated, all when it is not known, the default when it is left out. */
    static <E extends Enum<E>> List<E> possible(JsonNode owner, String name, Class<E> type, E whenLeftOut) {
        JsonNode fact = owner.path(name);
        if (fact.isMissingNode()) return List.of(whenLeftOut);
        return fact.isNull() ? List.of(type.getEnumConstants()) : List.of(Enum.valueOf(type, fact.asString()));
    }

    static List<Boolean> possible(Truth truth) {
        return truth == Truth.OPEN ? List.of(true, false) : List.of(truth == Truth.YES);
    }
}
