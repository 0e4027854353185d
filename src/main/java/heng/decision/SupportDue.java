package heng.decision;

import heng.household.Member.CareSetting;
import heng.household.Scheme;
import heng.logic.Amount;
import heng.logic.Answer;
import heng.logic.Gap;
import heng.means.Person;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The support of an extremely poor person: basic living, and care by the degree of self-care. */
public final class SupportDue extends Due {
    private static final String PREFIX = "extremely-poor.";

    private final Person person;
    private final @Nullable CareSetting setting;
    private final @Nullable SelfCareAbility selfCare;
    private List<Gap> gaps = List.of();

    /** The support of a confirmed person. */
    public SupportDue(Person person) {
        super(person.file(), Scheme.EXTREMELY_POOR_SUPPORT, List.of(person.id()));
        this.person = person;
        this.setting = person.member().careSetting();
        this.selfCare = degree();
        if (setting == null) {
            gaps = Gap.union(gaps, List.of(new Gap.MissingFact(person.path() + "/careSetting")));
        }
    }

    private @Nullable SelfCareAbility degree() {
        Amount failed = person.failedSelfCareItems();
        Answer wholly = failed.isAtLeast(value("self-care.wholly-lost.items"));
        Answer partly = failed.isAtLeast(value("self-care.partly-lost.items"));
        if (wholly.isMet()) {
            return SelfCareAbility.WHOLLY_LOST;
        }
        if (partly.isNotMet()) {
            return SelfCareAbility.ABLE;
        }
        if (partly.isMet() && wholly.isNotMet()) {
            return SelfCareAbility.PARTLY_LOST;
        }
        gaps = Gap.union(wholly.gaps(), partly.gaps());
        return null;
    }

    /** Where the person lives or wishes to live; null where not known. */
    public @Nullable CareSetting setting() {
        return setting;
    }

    /** The degree of self-care; null where the assessment is not complete enough. */
    public @Nullable SelfCareAbility selfCare() {
        return selfCare;
    }

    /** The facts for want of which an amount cannot be said. */
    public List<Gap> gaps() {
        return gaps;
    }

    /** Whether what an institution is paid for living includes the care; then none is paid beside it. */
    public boolean careInsideBasicLiving() {
        return file().choice(PREFIX + "care.central.inside-basic-living").equals("true");
    }

    /** What the multiple of the standard comes to. */
    public Amount multipleOfStandard() {
        return standard().times(value(PREFIX + "basic-living.multiple"));
    }

    /** Whether the place has announced an amount of its own that is not below the multiple. */
    public boolean localAmountHolds() {
        String local = localParameter();
        return !local.isEmpty()
                && file().has(local)
                && value(local).isAtLeast(multipleOfStandard()).isMet();
    }

    /** The amount that the place has announced. */
    public Amount localAmount() {
        return value(localParameter());
    }

    private String localParameter() {
        return setting == null ? "" : PREFIX + "basic-living." + setting.name().toLowerCase(Locale.ROOT);
    }

    /** The lowest local minimum wage that was in force in the month of last year that the parameter names. */
    public Amount lastYearsMinimumWage() {
        MonthDay reference = MonthDay.parse("--" + file().choice("care.minimum-wage-reference-month-day"));
        LocalDate day = reference.atYear(file().day().getYear() - 1);
        return file().valueOn(day, "minimum-wage");
    }

    /** Basic living of exactly this. */
    public void paysBasicLiving(String rule, Amount amount) {
        add(entitlement(rule, Entitlement.Kind.BASIC_LIVING, amount, Formula.of(amount)));
    }

    /** Basic living of at least a multiple of the standard. */
    public void paysBasicLivingOfAtLeast(String rule, Amount amount) {
        String formula = Formula.of(standard()) + " × " + Formula.rate(value(PREFIX + "basic-living.multiple"));
        add(entitlement(rule, Entitlement.Kind.BASIC_LIVING, amount, formula).asFloor());
    }

    /** Care of exactly this. */
    public void paysCare(String rule, Amount amount) {
        add(entitlement(rule, Entitlement.Kind.CARE, amount, Formula.of(amount)).forCare(selfCare));
    }

    /** Care of at least a share of last year's minimum wage. */
    public void paysCareOfAtLeast(String rule, String share) {
        Amount amount = lastYearsMinimumWage().times(value(share));
        String formula = Formula.of(lastYearsMinimumWage()) + " × " + Formula.rate(value(share));
        add(entitlement(rule, Entitlement.Kind.CARE, amount, formula)
                .forCare(selfCare)
                .asFloor());
    }

    /** Care of the amount that a parameter gives, where the place has announced one. */
    public void paysCareIfAnnounced(String rule, String parameter) {
        if (file().has(parameter)) {
            paysCare(rule, value(parameter));
        }
    }
}
