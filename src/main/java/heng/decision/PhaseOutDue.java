package heng.decision;

import heng.household.Assistance;
import heng.household.Scheme;
import heng.logic.Amount;
import heng.logic.Gap;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The allowance that goes on during a phase-out. */
public final class PhaseOutDue extends Due {
    private final PhaseOut phaseOut;
    private final Assistance current;

    /** The allowance drawn until now by these members, and the phase-out it goes on in. */
    public PhaseOutDue(PhaseOutTest test, PhaseOut phaseOut, Assistance current, List<String> members) {
        super(test.file(), Scheme.SUBSISTENCE_ALLOWANCE, members);
        this.phaseOut = phaseOut;
        this.current = current;
    }

    /** Whether the place lets the former amount go on; the only way whose figures are known. */
    public boolean paysFormerAmount() {
        return file().choice("phase-out.amount").equals("former-amount");
    }

    /** What was paid before income rose, yuan a month. */
    public Amount formerAmount() {
        List<Assistance> all = file().household().assistance();
        int index = all == null ? 0 : all.indexOf(current);
        String path = "/household/assistance/" + index + "/monthlyAmount";
        return current.monthlyAmount() == null
                ? Amount.unknown(new Gap.MissingFact(path))
                : Amount.of(current.monthlyAmount()).named(path);
    }

    @Override
    protected LocalDate from() {
        return phaseOut.from() == null ? super.from() : phaseOut.from();
    }

    @Override
    protected @Nullable LocalDate until() {
        return phaseOut.until();
    }

    /** Goes on paying this. */
    public void goesOnPaying(String rule, Amount amount) {
        add(entitlement(rule, Entitlement.Kind.PHASE_OUT, amount, Formula.of(amount)));
    }

    @Override
    protected boolean personal() {
        return false;
    }
}
