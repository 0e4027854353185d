package heng.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every amount that may be due, given what is not known; an empty one has no figure in force. */
record Figures(List<Optional<Fraction>> possible) {

    static Figures of(Dated<Fraction> value, LocalDate day) {
        return new Figures(List.of(value.on(day)));
    }

    static Figures of(Stream<Dated<Fraction>> values, LocalDate day) {
        return new Figures(values.map(value -> value.on(day)).toList());
    }

    /** The first where the condition holds, the second where it does not, both where it is open. */
    static Figures either(Truth condition, Dated<Fraction> held, Dated<Fraction> otherwise, LocalDate day) {
        return of(Facts.possible(condition).stream().map(holds -> Boolean.TRUE.equals(holds) ? held : otherwise), day);
    }

    Truth announced() {
        return possible.stream().allMatch(Optional::isPresent) ? Truth.YES : Truth.OPEN;
    }

    /** Empty while a figure that may be needed is not announced. */
    Optional<Fraction> least() {
        return announced() == Truth.YES
                ? possible.stream().flatMap(Optional::stream).min(Fraction::compareTo)
                : Optional.empty();
    }

    Fraction most() {
        return possible.stream()
                .flatMap(Optional::stream)
                .max(Fraction::compareTo)
                .orElse(Fraction.ZERO);
    }

    Truth above(Figures other) {
        return Truth.agreed(possible.stream()
                .flatMap(mine -> other.possible.stream().map(theirs -> above(mine, theirs)))
                .toList());
    }

    private static Truth above(Optional<Fraction> mine, Optional<Fraction> theirs) {
        if (mine.isEmpty() || theirs.isEmpty()) return Truth.OPEN;
        return Truth.of(mine.get().compareTo(theirs.get()) > 0);
    }
}
