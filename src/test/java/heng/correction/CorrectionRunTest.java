package heng.correction;

import static org.assertj.core.api.Assertions.assertThat;

import heng.decisionlog.Databases;
import heng.decisionlog.EarlierBooks;
import heng.decisionlog.OpenLog;
import heng.rulebook.RuleBook;
import heng.rulebook.RuleFiles;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A standard and a table row that were published late: what is proposed is what was worked out by hand, for those whom
 * they touch, and nothing for those whom they do not.
 */
class CorrectionRunTest {
    private static final RuleFiles RULES = RuleFiles.in(Path.of("rules"));
    private static final String STANDARD = "parameters/subsistence-allowance.standard.yaml";
    private static final String TREATMENT = "tables/income-treatment.csv";
    private static final JsonMapper JSON = new JsonMapper();
    private static final YearMonth OCTOBER = YearMonth.of(2025, 10);

    /** Published in October: Yinchuan's standard is 720 from July on; 640202 got 690 where 660 was right. */
    private static final RuleFiles RAISED = changed(
            changed(
                    RULES,
                    STANDARD,
                    "en: \"derived from the extremely-poor standard, 897 ÷ 1.3\" } }",
                    "en: derived } }\n      2025-07-01: { value: 720, law: yc-tekun-2024, mark: confirmed,"
                            + " source: { zh: 迟到, en: late } }"),
            STANDARD,
            "2025-01-01: { value: 690,",
            "2025-01-01: { value: 660,");

    @ParameterizedTest
    @EnumSource
    void aLateStandardIsPaidAfterAndClaimedBackMonthByMonth(Databases database) {
        try (OpenLog open = OpenLog.on(database)) {
            // 690 × 3 − 1600 = 470 was paid, 720 × 3 − 1600 = 560 was due: 90 in each of July to October.
            decide(open, "decided-before", "640106", "URBAN", "2025-06-15", 1600);
            // 2070 − 2100 < 0, 2160 − 2100 = 60: refused in August, 60 was due in September and October.
            decide(open, "refused", "640104", "URBAN", "2025-08-10", 2100);
            // 90 in July, August and September; decided anew in September, paid from October: 170 for 260, again 90.
            decide(open, "decided-twice", "640121", "URBAN", "2025-05-20", 1600);
            decide(open, "decided-twice", "640121", "URBAN", "2025-09-10", 1900);
            // 2070 − 1600 = 470 was paid, 1980 − 1600 = 380 was due: 90 too much from April to October.
            decide(open, "paid-too-much", "640202", "URBAN", "2025-03-10", 1600);
            decide(open, "in-the-country", "640106", "RURAL", "2025-06-15", 1000);
            decide(open, "too-rich-either-way", "640106", "URBAN", "2025-07-15", 9000);
            decide(open, "superseded-in-june", "640106", "URBAN", "2025-06-02", 1600);
            decide(open, "superseded-in-june", "640106", "URBAN", "2025-06-20", 9000);
            decide(open, "after-the-last-month", "640106", "URBAN", "2025-11-05", 1600);
            Corrections found = run(open, RAISED);
            assertThat(sums(open, found))
                    .isEqualTo(new TreeMap<>(Map.of(
                            "decided-before", "2025-07 90.00, 2025-08 90.00, 2025-09 90.00, 2025-10 90.00",
                            "refused", "2025-09 60.00, 2025-10 60.00",
                            "decided-twice", "2025-07 90.00, 2025-08 90.00, 2025-09 90.00, 2025-10 90.00",
                            "paid-too-much",
                                    "2025-04 -90.00, 2025-05 -90.00, 2025-06 -90.00, 2025-07 -90.00, 2025-08 -90.00,"
                                            + " 2025-09 -90.00, 2025-10 -90.00")));
            assertThat(found.arrears()).isEqualByComparingTo("840");
            assertThat(found.overpayments()).isEqualByComparingTo("630");
            assertThat(found.largest(3))
                    .extracting(Correction::sum)
                    .containsExactly(new BigDecimal("-630.00"), new BigDecimal("360.00"), new BigDecimal("360.00"));
            assertThat(found.knownSince()).isEqualTo(Instant.parse("2025-10-20T02:00:00Z"));
            assertThat(open.log.verify().isWhole()).isTrue();
        }
    }

    /** A row of a table: gifts do not count from 2025 on. 2070 − 1600 − 300 = 170 was paid, 470 was due. */
    @ParameterizedTest
    @EnumSource(names = "H2")
    void aLateRowOfATableIsCorrectedToo(Databases database) {
        String before = "\nGIFT,COUNTED,,,2015-04-01,,mca-2021-57#13,confirmed,接受的赠与计入,A gift counts";
        String after = "\nGIFT,COUNTED,,,2015-04-01,2024-12-31,mca-2021-57#13,confirmed,接受的赠与计入,A gift counts"
                + "\nGIFT,DISREGARDED,,,2025-01-01,,mca-2021-57#13,confirmed,接受的赠与不计入,A gift does not count";
        RuleFiles gifts = changed(RULES, TREATMENT, before, after);
        try (OpenLog open = OpenLog.on(database)) {
            open.record(withGift(), OpenLog.START);
            decide(open, "without", "640106", "URBAN", "2025-08-15", 1600);
            assertThat(sums(open, run(open, gifts))).isEqualTo(Map.of("with-gift", "2025-09 300.00, 2025-10 300.00"));
        }
    }

    /** A row that ended without another: the book cannot decide whoever has a gift, and that holds up nobody else. */
    @ParameterizedTest
    @EnumSource(names = "H2")
    void whatTheNewBookCannotDecideIsLeftToAPerson(Databases database) {
        String before = "\nGIFT,COUNTED,,,2015-04-01,,";
        RuleFiles ended = changed(RAISED, TREATMENT, before, "\nGIFT,COUNTED,,,2015-04-01,2024-12-31,");
        try (OpenLog open = OpenLog.on(database)) {
            UUID decision = open.record(withGift(), OpenLog.START).id();
            decide(open, "without", "640106", "URBAN", "2025-08-15", 1600);
            Corrections found = run(open, ended);
            assertThat(sums(open, found)).isEqualTo(Map.of("without", "2025-09 90.00, 2025-10 90.00"));
            assertThat(found.proposals())
                    .anySatisfy(one -> assertThat(one.undecided()).containsExactly(decision));
        }
    }

    /** Decisions by a book that cannot be read are left for a person; the others are corrected all the same. */
    @ParameterizedTest
    @EnumSource(names = "H2")
    void whatCannotBeReadIsNamed(Databases database) {
        try (OpenLog open = OpenLog.on(database)) {
            RuleBook unreadable = EarlierBooks.putUnreadable(open.log);
            decide(open, "by-a-readable-book", "640106", "URBAN", "2025-09-15", 1600);
            ObjectNode other = family("by-another", "640106", "URBAN", "2025-09-15", 1600);
            open.record(other, unreadable, OpenLog.START);
            try (OpenLog later = open.again()) {
                Corrections found = run(later, RAISED);
                assertThat(sums(later, found)).isEqualTo(Map.of("by-a-readable-book", "2025-10 90.00"));
                assertThat(found.unreadable()).isEqualTo(Map.of(unreadable.fingerprint(), 1L));
                assertThat(found.decisions()).isEqualTo(2);
            }
        }
    }

    private static Corrections run(OpenLog open, RuleFiles files) {
        RuleBook now = OpenLog.LOADER.load(files);
        open.log.putInUse(now, files, Instant.parse("2025-10-20T02:00:00Z"));
        return new CorrectionRun(open.log, open.reader, now, OCTOBER).run();
    }

    private static Map<String, String> sums(OpenLog open, Corrections found) {
        Map<String, String> sums = new TreeMap<>();
        for (Correction one : found.proposals()) {
            List<String> months = new ArrayList<>();
            one.months().forEach(month -> months.add(month.month() + " " + month.difference()));
            if (!months.isEmpty()) {
                sums.put(open.name(one.household()), String.join(", ", months));
            }
        }
        return sums;
    }

    private static ObjectNode withGift() {
        ObjectNode request = family("with-gift", "640106", "URBAN", "2025-08-15", 1600);
        ((ArrayNode) request.at("/household/incomes"))
                .addObject()
                .put("member", "m1")
                .put("kind", "GIFT")
                .put("amount", 300)
                .put("per", "MONTH");
        return request;
    }

    private static void decide(OpenLog open, String name, String county, String community, String asOf, int wage) {
        open.record(family(name, county, community, asOf, wage), OpenLog.START);
    }

    private static ObjectNode family(String name, String county, String community, String asOf, int wage) {
        return (ObjectNode) JSON.readTree("""
                { "asOf": "%s", "jurisdiction": "%s", "community": "%s", "verificationConsent": true,
                  "household": { "id": "%s", "members": [
                      { "id": "m1", "relation": "APPLICANT", "birthDate": "1985-02-01", "employment": "EMPLOYED" },
                      { "id": "m2", "relation": "SPOUSE", "birthDate": "1986-05-01", "employment": "UNEMPLOYED" },
                      { "id": "m3", "relation": "CHILD", "birthDate": "2015-03-01", "schooling": "COMPULSORY" } ],
                    "incomes": [ { "member": "m1", "kind": "WAGE", "amount": %d, "per": "MONTH" } ],
                    "expenditures": [], "assets": [], "obligors": [], "assistance": [] } }
                """.formatted(asOf, county, community, name, wage));
    }

    private static RuleFiles changed(RuleFiles files, String file, String before, String after) {
        assertThat(files.text(file)).contains(before);
        return files.with(file, files.text(file).replace(before, after));
    }
}
