package heng.reference;

import heng.reference.Place.Community;
import java.time.LocalDate;
import java.util.Optional;

/** What an extremely poor person receives for living and for care (parameters.md §2 and §4). */
final class SupportValues {
    enum Setting {
        CENTRAL,
        DISPERSED
    }

    enum SelfCare {
        ABLE,
        PARTLY_LOST,
        WHOLLY_LOST;

        static SelfCare of(int failedItems) {
            if (failedItems == 0) return ABLE;
            return failedItems <= 3 ? PARTLY_LOST : WHOLLY_LOST;
        }
    }

    private static final Fraction LIVING_MULTIPLE = Fraction.of("1.3");
    private static final Fraction PARTLY_SHARE = Fraction.of("0.45");
    private static final Fraction WHOLLY_SHARE = Fraction.of("0.75");

    private static final Dated<Fraction> YINCHUAN_DISPERSED = new Dated<Fraction>().from("2024-01-01", yuan(897));
    private static final Dated<Fraction> YINCHUAN_CENTRAL = new Dated<Fraction>().from("2024-01-01", yuan(1250));
    private static final Dated<Fraction> DAWUKOU_URBAN =
            new Dated<Fraction>().from("2021-01-01", yuan(780)).from("2022-01-01", yuan(900));
    private static final Dated<Fraction> DAWUKOU_RURAL =
            new Dated<Fraction>().from("2021-01-01", yuan(600)).from("2022-01-01", yuan(750));

    private static final Dated<Fraction> DISPERSED_CARE =
            new Dated<Fraction>().from("2015-01-01", yuan(80)).from("2021-01-01", yuan(120));

    private SupportValues() {}

    static Fraction living(LocalDate day, Place place, Setting setting, Fraction standard) {
        Fraction floor = standard.times(LIVING_MULTIPLE);
        return local(place, setting).on(day).map(floor::max).orElse(floor);
    }

    /** Empty for a person able to care for themselves: no amount is published. */
    static Optional<Fraction> care(LocalDate day, Place place, Setting setting, SelfCare selfCare) {
        if (selfCare == SelfCare.ABLE) return Optional.empty();
        if (setting == Setting.DISPERSED) return DISPERSED_CARE.on(day);
        Fraction share = selfCare == SelfCare.PARTLY_LOST ? PARTLY_SHARE : WHOLLY_SHARE;
        return MinimumWages.on(LocalDate.of(day.getYear() - 1, 12, 31), place).map(share::times);
    }

    private static Dated<Fraction> local(Place place, Setting setting) {
        if (place.city().equals("640100")) return setting == Setting.CENTRAL ? YINCHUAN_CENTRAL : YINCHUAN_DISPERSED;
        if (!place.county().equals("640202") || setting == Setting.CENTRAL) return new Dated<>();
        return place.community() == Community.URBAN ? DAWUKOU_URBAN : DAWUKOU_RURAL;
    }

    private static Fraction yuan(long amount) {
        return Fraction.of(amount);
    }
}
