package heng.reference;

import java.time.LocalDate;

/** The days on which the law changes, named after what they bring. */
enum Law {
    OLD_AGE_ALLOWANCE("2016-04-01"),
    ORPHAN_ALLOWANCE("2018-01-01"),
    ASSET_MEASURES("2019-01-01"),
    DE_FACTO_ORPHAN_ALLOWANCE("2020-01-01"),
    LOW_INCOME_SINGLE_ENTRY("2020-07-22"),
    CONFIRMATION_MEASURES("2021-07-01"),
    PLAN_EXTENSIONS("2021-09-01"),
    NINGXIA_EXTREMELY_POOR("2021-11-01"),
    PRICE_EASING("2022-09-01"),
    BACKSTOP_NOTICE("2022-10-20"),
    PRICE_EASING_OVER("2023-04-01"),
    BUILT_AREA("2023-10-01"),
    MINORS_ENTER_ALONE("2024-03-26"),
    RIGID_EXPENDITURE("2025-01-01"),
    ELDERLY_SUBSIDIES("2025-01-01"),
    MARGINAL_MEASURES("2025-08-04"),
    PLAN_YEARS_OVER("2026-01-01"),
    SOCIAL_ASSISTANCE_ACT("2026-07-01");

    private final LocalDate from;

    Law(String from) {
        this.from = LocalDate.parse(from);
    }

    LocalDate from() {
        return from;
    }

    boolean inForce(LocalDate day) {
        return !day.isBefore(from);
    }
}
