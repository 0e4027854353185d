package heng.reference;

import heng.reference.Place.Community;

/** The monthly amounts of the benefits on top of the basic schemes; none is known from 2026 (parameters.md §5). */
final class BenefitValues {
    private static final String NOT_KNOWN = "2026-01-01";

    static final Dated<Fraction> LIVING_SUBSIDY = yuan("2016-01-01 100, 2021-01-01 110, 2024-01-01 115");
    static final Dated<Fraction> NURSING_SUBSIDY = yuan("2016-01-01 80, 2021-01-01 120, 2024-01-01 130");

    static final Dated<Fraction> ORPHAN_IN_INSTITUTION =
            yuan("2018-01-01 1049, 2020-01-01 1249, 2022-01-01 1500, 2024-01-01 1600");
    static final Dated<Fraction> ORPHAN_AT_HOME =
            yuan("2018-01-01 737, 2020-01-01 937, 2022-01-01 1000, 2024-01-01 1200");
    static final Dated<Fraction> DE_FACTO_IN_ALLOWANCE = yuan("2020-01-01 937, 2022-01-01 1000, 2024-01-01 1200");
    static final Dated<Fraction> DE_FACTO_OTHERWISE = yuan("2020-01-01 531, 2022-01-01 1000, 2024-01-01 1200");

    static final Dated<Fraction> LIGHT_SERVICE = yuan("2025-01-01 100");
    static final Dated<Fraction> MEDIUM_SERVICE = yuan("2025-01-01 150");
    static final Dated<Fraction> SEVERE_SERVICE = yuan("2025-01-01 200");
    static final Dated<Fraction> MEDIUM_NURSING = yuan("2025-01-01 150");
    static final Dated<Fraction> SEVERE_NURSING = yuan("2025-01-01 200");

    private static final Dated<Fraction> EIGHTIES_LOW_URBAN = yuan("2016-04-01 450");
    private static final Dated<Fraction> EIGHTIES_LOW_RURAL = yuan("2016-04-01 270");
    private static final Dated<Fraction> EIGHTIES_LOW_RURAL_YINCHUAN = yuan("2016-04-01 270, 2023-01-01 450");
    private static final Dated<Fraction> NINETIES_LOW = yuan("2016-04-01 500");
    private static final Dated<Fraction> EIGHTIES = yuan("2023-01-01 100");
    private static final Dated<Fraction> NINETIES = yuan("2023-01-01 200");
    private static final int NINETY = 90;

    private BenefitValues() {}

    static Dated<Fraction> oldAge(int age) {
        return age >= NINETY ? NINETIES : EIGHTIES;
    }

    static Dated<Fraction> oldAgeWithLowIncome(int age, Place place) {
        if (age >= NINETY) return NINETIES_LOW;
        if (place.community() == Community.URBAN) return EIGHTIES_LOW_URBAN;
        return place.city().equals("640100") ? EIGHTIES_LOW_RURAL_YINCHUAN : EIGHTIES_LOW_RURAL;
    }

    private static Dated<Fraction> yuan(String series) {
        Dated<Fraction> values = new Dated<>();
        for (String entry : series.split(", ")) values.from(entry.split(" ")[0], Fraction.of(entry.split(" ")[1]));
        return values.absentFrom(NOT_KNOWN);
    }
}
