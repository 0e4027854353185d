package heng.reference;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The price-linked supplement of a household (conditions.md §10, reading R16). */
record PriceSupplement(World world, Standing standing) {
    private static final Fraction CPI = Fraction.of("0.035");
    private static final Fraction CPI_EASED = Fraction.of("0.03");
    private static final Fraction FOOD = Fraction.of("0.06");

    /** Empty where no price index was given. */
    Optional<Assessment> assess() {
        if (!index().isObject()) return Optional.empty();
        List<Truth> draw = world.people().values().stream().map(this::draws).toList();
        return Optional.of(new Conditions(world.request().consent())
                .needs("price-rise-triggers-supplement", triggered())
                .needs("draws-linked-benefit", Truth.any(draw))
                .of(Assessment.PRICE, Assessment.HOUSEHOLD));
    }

    /** For everyone who draws a linked benefit for sure. */
    Optional<Entitlement> entitlement() {
        List<String> members = world.people().values().stream()
                .filter(one -> draws(one) == Truth.YES)
                .map(Person::id)
                .toList();
        return Facts.number(index(), "rise")
                .map(rise -> world.request().standardFor(members.size()).times(rise.max(Fraction.ZERO)))
                .map(amount -> new Entitlement(Assessment.PRICE, "SUBSIDY", Assessment.HOUSEHOLD, members, amount));
    }

    private Truth triggered() {
        return reaches("cpiYearOnYear", eased() ? CPI_EASED : CPI).or(reaches("foodYearOnYear", FOOD));
    }

    private Truth reaches(String figure, Fraction trigger) {
        return Facts.number(index(), figure)
                .map(rise -> Truth.of(rise.compareTo(trigger) >= 0))
                .orElse(Truth.OPEN);
    }

    private boolean eased() {
        return world.request().since(Law.PRICE_EASING) && !world.request().since(Law.PRICE_EASING_OVER);
    }

    private Truth draws(Person person) {
        return Truth.any(List.of(
                standing.inAllowance(person),
                Truth.of(eased()).and(standing.inMarginal(person)),
                standing.extremelyPoor(person),
                person.is(status -> status.recognisedAs("ORPHAN") || status.recognisedAs("DE_FACTO_ORPHAN")),
                world.request().incomes().names(person.id(), "UNEMPLOYMENT_BENEFIT")));
    }

    private JsonNode index() {
        return world.request().priceIndex();
    }
}
