package heng.reference;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which agency's records prove what (interim-measures 58, mca-2021-57 17, social-assistance-act 41). No tolerance is
 * published, so a figure matches itself alone.
 */
final class Proof {
    static final int MONTHS_FRESH = 12;
    /** In the order in which they speak where two contradict each other on one day. */
    static final List<String> AGENCIES = List.of(("VEHICLE BANK REAL_ESTATE SOCIAL_INSURANCE TAX MARKET_REGISTRY "
                    + "HOUSING_FUND SECURITIES INSURANCE PAYMENT CIVIL_REGISTRY FUNERAL PRISON DISABLED_FEDERATION")
            .split(" "));

    private static final LocalDate FIRST = LocalDate.parse("2015-04-01");
    private static final Map<String, Set<String>> PROVEN = Map.ofEntries(
            of("TAX", "INCOME", "WAGE OTHER_BUSINESS DIVIDEND INTEREST RENT OTHER_PROPERTY", "FACT", "EMPLOYMENT"),
            of(
                    "SOCIAL_INSURANCE",
                    "INCOME",
                    "WAGE RETIREMENT_PENSION BASIC_PENSION UNEMPLOYMENT_BENEFIT SURVIVOR_BENEFIT "
                            + "SICKNESS_DISABILITY_ALLOWANCE",
                    "FACT",
                    "EMPLOYMENT RECOGNISED"),
            of("HOUSING_FUND", "INCOME", "WAGE", "FACT", "EMPLOYMENT"),
            of("MARKET_REGISTRY", "FACT", "EMPLOYMENT"),
            of("BANK", "ASSET", "DEPOSIT", "INCOME", "INTEREST"),
            of("SECURITIES", "ASSET", "SECURITIES FUND", "INCOME", "DIVIDEND"),
            of("INSURANCE", "ASSET", "INSURANCE"),
            of("PAYMENT", "ASSET", "INTERNET_FINANCE"),
            of("REAL_ESTATE", "ASSET", "HOME"),
            of("VEHICLE", "ASSET", "MOTOR_VEHICLE LARGE_FARM_MACHINE"),
            of("CIVIL_REGISTRY", "FACT", "MARRIED SITUATION DECEASED RECOGNISED"),
            of("FUNERAL", "FACT", "DECEASED"),
            of("PRISON", "FACT", "SITUATION"),
            of("DISABLED_FEDERATION", "FACT", "DISABILITY"));
    private static final Map<String, List<String>> RECOGNITIONS = Map.of(
            "SOCIAL_INSURANCE", List.of("WORK_INJURY_NURSING"),
            "CIVIL_REGISTRY", List.of("EXTREMELY_POOR_SUPPORT", "ORPHAN", "DE_FACTO_ORPHAN"));

    private Proof() {}

    static boolean of(AgencyRecord record, LocalDate asOf) {
        return !asOf.isBefore(FIRST)
                && PROVEN.getOrDefault(record.agency(), Set.of()).contains(record.kind());
    }

    static Set<String> of(String agency) {
        return PROVEN.get(agency);
    }

    /** The recognitions that this agency grants: of others its silence says nothing. */
    static List<String> recognitions(String agency) {
        return RECOGNITIONS.get(agency);
    }

    private static Map.Entry<String, Set<String>> of(String agency, String... groups) {
        Stream<String> kinds = Stream.iterate(0, i -> i < groups.length, i -> i + 2)
                .flatMap(i -> Arrays.stream(groups[i + 1].split(" ")).map(kind -> groups[i] + ":" + kind));
        return Map.entry(agency, Set.of(kinds.toArray(String[]::new)));
    }
}
