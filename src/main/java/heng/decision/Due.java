package heng.decision;

import heng.household.Scheme;
import heng.logic.Amount;
import heng.logic.Rounding;
import heng.means.CaseFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What follows from a scheme that was confirmed: the payment rules work it out. Figures are yuan a month. */
public abstract class Due {
    private final CaseFile file;
    private final Scheme scheme;
    private final List<String> members;
    private final List<Entitlement> entitlements = new ArrayList<>();

    protected Due(CaseFile file, Scheme scheme, List<String> members) {
        this.file = file;
        this.scheme = scheme;
        this.members = members;
    }

    public CaseFile file() {
        return file;
    }

    public Scheme scheme() {
        return scheme;
    }

    /** The value of a parameter at the place and on the day of the decision. */
    public Amount value(String parameter) {
        return file.value(parameter);
    }

    /** The monthly standard per head. */
    public Amount standard() {
        return file.value("subsistence-allowance.standard");
    }

    /** Whom it is paid for. */
    public List<String> members() {
        return members;
    }

    /** Whether it is paid to one person in that person's own right, and not to the household. */
    protected boolean personal() {
        return true;
    }

    /** The person whose decision it follows from; null where it is the household's. */
    protected @Nullable String decidedFor() {
        return personal() ? members.get(0) : null;
    }

    /** Benefits start in the month after the decision. */
    protected LocalDate from() {
        return file.day().plusMonths(1).withDayOfMonth(1);
    }

    /** Last day; null where none is foreseen. */
    protected @Nullable LocalDate until() {
        return null;
    }

    protected Entitlement entitlement(String rule, Entitlement.Kind kind, Amount amount, String formula) {
        return new Entitlement(
                rule,
                scheme,
                kind,
                personal(),
                decidedFor(),
                members,
                amount,
                rounding(amount),
                from(),
                until(),
                formula);
    }

    private Rounding rounding(Amount amount) {
        boolean even = amount.isKnown() && amount.least().stripTrailingZeros().scale() <= 0;
        return even ? Rounding.FEN : Rounding.named(file.choice("subsistence-allowance.rounding"));
    }

    protected void add(Entitlement entitlement) {
        entitlements.add(entitlement);
        file.note(entitlement.rule(), "/entitlements", entitlement.kind().name());
    }

    /** What is paid, in the order the rules said so. */
    public List<Entitlement> entitlements() {
        return entitlements;
    }
}
