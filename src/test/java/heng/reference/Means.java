package heng.reference;

import heng.reference.Ledger.Item;
import heng.reference.Status.Schooling;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Income, deductions and spending of a household and of its people (conditions.md §3, readings R5–R8). */
record Means(World world) {
    private static final Set<String> COUNTED = Set.of(("WAGE FARM_BUSINESS OTHER_BUSINESS INTEREST DIVIDEND RENT "
                    + "LAND_TRANSFER OTHER_PROPERTY RETIREMENT_PENSION "
                    + "UNEMPLOYMENT_BENEFIT SURVIVOR_BENEFIT MAINTENANCE COMPENSATION "
                    + "GIFT OTHER")
            .split(" "));
    private static final Set<String> NEVER_FOR_SUPPORT =
            Set.of("BASIC_PENSION", "OLD_AGE_ALLOWANCE", "VETERAN_PENSION");
    private static final Set<String> ALWAYS_DEDUCTED =
            Set.of("MEDICAL RENT EMPLOYMENT_COST SOCIAL_INSURANCE TAX MAINTENANCE_PAID".split(" "));
    private static final Set<String> FOR_DISABLED = Set.of("REHABILITATION", "CARE");
    private static final Set<String> RIGID =
            Set.of("LIVING", "MEDICAL", "EDUCATION", "REHABILITATION", "OTHER_NECESSARY");

    /** The income that is compared: what the remaining members have, less what they must spend. */
    Range countedIncome() {
        return income().less(world.request()
                .expenditures()
                .total(item -> ofHousehold(item).and(deducted(item))));
    }

    Range income() {
        return world.request().incomes().total(item -> ofHousehold(item).and(counts(item)));
    }

    Range rigidSpending() {
        return world.request().expenditures().total(item -> ofHousehold(item).and(rigid(item)));
    }

    Range ownIncome(String id) {
        return world.request().incomes().total(item -> Truth.of(item.of(id)).and(counts(item)));
    }

    Range ownIncomeLessOwnDeductions(String id) {
        return ownIncome(id)
                .less(world.request()
                        .expenditures()
                        .total(item -> Truth.of(item.of(id)).and(deducted(item))));
    }

    /** Own income as it is looked at for extremely poor persons: some pensions never count, nothing is deducted. */
    Range ownIncomeForSupport(String id) {
        return world.request()
                .incomes()
                .total(item -> Truth.of(item.of(id) && !NEVER_FOR_SUPPORT.contains(item.kind()))
                        .and(counts(item)));
    }

    private Truth counts(Item item) {
        LocalDate day = world.request().asOf();
        boolean planYears = Law.CONFIRMATION_MEASURES.inForce(day) && !Law.PLAN_YEARS_OVER.inForce(day);
        return switch (item.kind()) {
            case "BASIC_PENSION" -> planYears ? Truth.NO : Truth.OPEN;
            case "OLD_AGE_ALLOWANCE" -> Truth.OPEN;
            default -> Truth.of(COUNTED.contains(item.kind()));
        };
    }

    private Truth deducted(Item item) {
        if (ALWAYS_DEDUCTED.contains(item.kind())) return Truth.YES;
        if (item.kind().equals("EDUCATION")) return basicEducation(item);
        if (FOR_DISABLED.contains(item.kind()))
            return spender(item)
                    .map(one -> one.is(status -> status.disability().exists()))
                    .orElse(Truth.YES);
        return Truth.NO;
    }

    private Truth rigid(Item item) {
        return Truth.of(RIGID.contains(item.kind()))
                .and(item.kind().equals("EDUCATION") ? basicEducation(item) : Truth.YES);
    }

    /** Up to bachelor; of education that is nobody's in particular nothing else is known. */
    private Truth basicEducation(Item item) {
        return spender(item)
                .map(one -> one.is(status -> status.schooling() != Schooling.POSTGRADUATE))
                .orElse(Truth.YES);
    }

    private Optional<Person> spender(Item item) {
        return item.member().map(world.people()::get);
    }

    /** An item of a remaining member, or of the household as such. */
    private Truth ofHousehold(Item item) {
        return Truth.of(item.member().map(world::remains).orElse(true));
    }
}
