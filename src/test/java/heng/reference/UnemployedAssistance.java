package heng.reference;

import java.util.Optional;

/** The one-off assistance of 2022 for a person out of work, without income and not insured (conditions.md §9). */
record UnemployedAssistance(Standing standing, Person person) {
    private static final int YEAR = 2022;
    private static final int TIMES = 3;

    /** Empty outside that year, where nothing has happened, and for whoever is surely none of these. */
    Optional<Benefit> benefit() {
        Request request = standing.world().request();
        Truth unemployed = person.employed("UNEMPLOYED");
        boolean asked = request.emergency().isObject() && request.asOf().getYear() == YEAR;
        if (!asked || !person.adult() || unemployed == Truth.NO) return Optional.empty();
        Range income = new Means(standing.world()).ownIncome(person.id());
        Assessment assessment = standing.conditions()
                .needs("unemployed", unemployed)
                .needs("without-income", income.above(Fraction.ZERO).not())
                .needs(
                        "not-insured-against-unemployment",
                        request.incomes()
                                .names(person.id(), "UNEMPLOYMENT_BENEFIT")
                                .not())
                .needs("amount-announced", Truth.YES)
                .of(Benefit.TEMPORARY, person.id());
        return Optional.of(Benefit.once(assessment, request.urbanStandard().times(TIMES)));
    }
}
