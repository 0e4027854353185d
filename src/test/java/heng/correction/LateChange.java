package heng.correction;

import heng.rulebook.RuleFiles;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something published late.
 *
 * @param files the rules as they should have been
 * @param parting the days on which they part from the rules as they were, worked out by hand
 */
record LateChange(String name, RuleFiles files, List<LocalDate> parting) {
    static final RuleFiles RULES = RuleFiles.in(Path.of("rules"));
    private static final String STANDARD = "parameters/subsistence-allowance.standard.yaml";
    private static final String SHARE = "parameters/categorical-supplement.minor-share.yaml";
    private static final String CLASS = "parameters/minimum-wage.class.yaml";
    private static final String TREATMENT = "tables/income-treatment.csv";
    private static final String WOULD_CHANGE = "tables/what-would-change.csv";
    private static final String SUBSIDIES = "schemes/linked-benefits/disability-subsidies/";
    private static final String SOURCE = "mark: secondary, source: { zh: 迟到, en: late } }";

    /** What another part of the log was decided by: the rural standard of 2022 and 2023 was too low. */
    static final LateChange EARLIER = of(
            "an earlier book",
            changed(RULES, STANDARD, "2022-01-01: { value: 5520,", "2022-01-01: { value: 5400,"),
            "2022-01-01",
            "2024-01-01");

    static Stream<LateChange> all() {
        return Stream.of(
                value(), announced(), absent(), rate(), byTheChoiceOfAnother(), row(), ended(), removedAndAdded());
    }

    private static LateChange value() {
        RuleFiles files = changed(RULES, STANDARD, "{ value: 510, law", "{ value: 533, law");
        return of("the rural standard of 2024 and 2025", files, "2024-01-01", "2026-01-01");
    }

    private static LateChange announced() {
        String last = "noted from the beginning of the year\" } }\n    RURAL:";
        String announced =
                last.replace("\n", "\n      2026-07-01: { value: 790, law: nx-standards-2026, " + SOURCE + "\n");
        return of("a standard announced for a day to come", changed(RULES, STANDARD, last, announced), "2026-07-01");
    }

    private static LateChange absent() {
        RuleFiles files = changed(RULES, STANDARD, "2026-01-01: { value: 560,", "2026-01-01: { absent: true,");
        return of("a standard that was none", files, "2026-01-01");
    }

    private static LateChange rate() {
        String values = "values:\n  \"640000\": { 2023-04-01: { value: 0.2, law: nx-2021-dibao, " + SOURCE + " }";
        return of("a rate", changed(RULES, SHARE, "values: {}", values), "2023-04-01");
    }

    /** The wage of the last day of the year before decides: the class of 2024 from January 2025 on. */
    private static LateChange byTheChoiceOfAnother() {
        RuleFiles files = changed(RULES, CLASS, "2024-03-01: { value: \"2\"", "2024-03-01: { value: \"1\"");
        return of("the class by which the minimum wage is looked up", files, "2025-01-01", "2026-01-01");
    }

    private static LateChange row() {
        String row = "\nGIFT,COUNTED,,,2015-04-01,,mca-2021-57#13,confirmed,接受的赠与计入,A gift counts";
        String ended = row.replace(",2015-04-01,,", ",2015-04-01,2024-02-29,");
        String begun = row.replace(",COUNTED,,,2015-04-01,", ",DISREGARDED,,,2024-03-01,");
        return of("a row of a table", changed(RULES, TREATMENT, row, ended + begun), "2024-03-01");
    }

    private static LateChange ended() {
        String from = "    @from( \"2016-01-01\" )\n";
        RuleFiles files =
                changed(RULES, SUBSIDIES + "living-subsidy-payment.drl", from, from + "    @until( \"2024-06-30\" )\n");
        return of("the end of a rule", files, "2024-07-01");
    }

    private static LateChange removedAndAdded() {
        String asked = RULES.text(SUBSIDIES + "has-disability.drl")
                .replace("\"has-disability\"", "\"needs-care-for-living\"")
                .replace("2016-01-01", "2025-03-01")
                .replace("person.disabled", "person.needsLongTermCare");
        RuleFiles files = RULES.with(SUBSIDIES + "needs-care-for-living.drl", asked)
                .with(WOULD_CHANGE, without("person-in-allowance-household", RULES.text(WOULD_CHANGE)))
                .without(SUBSIDIES + "person-in-allowance-household.drl");
        return of("a rule removed and a condition added", files, "2025-03-01");
    }

    private static String without(String rule, String table) {
        return table.lines().filter(line -> !line.contains(rule)).collect(Collectors.joining("\n", "", "\n"));
    }

    private static LateChange of(String name, RuleFiles files, String... parting) {
        return new LateChange(
                name, files, Stream.of(parting).map(LocalDate::parse).toList());
    }

    static RuleFiles changed(RuleFiles files, String file, String before, String after) {
        if (!files.text(file).contains(before)) {
            throw new IllegalArgumentException(file + " does not say " + before);
        }
        return files.with(file, files.text(file).replace(before, after));
    }

    @Override
    public String toString() {
        return name;
    }
}
