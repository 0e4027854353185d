package heng.decision;

import heng.household.Assistance;
import heng.household.IncomeRise;
import heng.household.IncomeRise.Cause;
import heng.household.Member.Employment;
import heng.household.Relation;
import heng.household.Scheme;
import heng.logic.Amount;
import heng.logic.Answer;
import heng.logic.Gap;
import heng.means.FullMonths;
import heng.means.Person;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 渐退: whether a receiving household that rose above the standard by work keeps its support for some months. */
public final class PhaseOutTest extends SchemeTest {
    private static final String MONTHS = "phase-out.months";
    private static final String BOUND = "phase-out.income-bound";
    private static final String WITHIN = "within-phase-out-months";
    private static final Gap CAUSE_NOT_STATED = new Gap.MissingFact("/household/incomeRise");

    private final SubsistenceAllowanceTest allowance;
    private final @Nullable Assistance current;

    /** The phase-out beside an answered test of the household. */
    public PhaseOutTest(SubsistenceAllowanceTest allowance, Conditions conditions) {
        super(allowance.file(), Scheme.SUBSISTENCE_ALLOWANCE, allowance.means(), allowance.belongings(), conditions);
        this.allowance = allowance;
        this.current = currentAllowance();
    }

    /** The allowance the household draws as a whole; that of a single member in a larger one is not it. */
    private @Nullable Assistance currentAllowance() {
        List<Assistance> assistance = file().household().assistance();
        if (assistance == null) {
            return null;
        }
        String applicant = file().household().members().stream()
                .filter(member -> member.relation() == Relation.APPLICANT)
                .findFirst()
                .orElseThrow()
                .id();
        boolean alone = file().household().members().size() == 1;
        return Assistance.holdingNow(assistance.stream()
                .filter(entry -> entry.scheme() == Scheme.SUBSISTENCE_ALLOWANCE && entry.covers(applicant))
                .filter(entry -> entry.members() == null || entry.members().size() != 1 || alone));
    }

    /** What is drawn now; null where nothing is, or nobody said. */
    public @Nullable Assistance current() {
        return current;
    }

    /** Whether the household draws the allowance now. */
    public Answer receives() {
        return file().household().assistance() == null
                ? Answer.undetermined(new Gap.MissingFact("/household/assistance"))
                : Answer.of(current != null);
    }

    /** Whether counted income is more than the standard for all. */
    public Answer risenAboveStandard() {
        return allowance.income().isAbove(standardForAll());
    }

    /** Whether counted income is within the bound that the place sets; where it sets none, there is none to exceed. */
    public Answer withinIncomeBound() {
        return file().has(BOUND) ? allowance.income().isAtMost(standardForAll().times(value(BOUND))) : Answer.MET;
    }

    /** Whether income rose through employment, or through an enterprise where that counts alike. */
    public Answer risenThroughWork() {
        return risenThrough(Cause.EMPLOYMENT)
                .orAlso(risenThrough(Cause.ENTERPRISE).andAlso(file().flag("phase-out.enterprise-counts")));
    }

    /** A phase-out already granted had its cause accepted. */
    private Answer risenThrough(Cause cause) {
        IncomeRise rise = file().household().incomeRise();
        if (rise == null) {
            return current != null && current.phaseOutSince() != null
                    ? Answer.of(cause == Cause.EMPLOYMENT)
                    : Answer.undetermined(CAUSE_NOT_STATED);
        }
        return rise.cause() == null
                ? Answer.undetermined(new Gap.MissingFact("/household/incomeRise/cause"))
                : Answer.of(rise.cause() == cause);
    }

    /** Whether a disabled member who counts has work. */
    public Answer disabledMemberWorks() {
        Answer any = Answer.NOT_MET;
        for (Person person : means().people()) {
            any = any.orAlso(person.disabled().andAlso(person.works(Employment.EMPLOYED, Employment.SELF_EMPLOYED)));
        }
        return any;
    }

    /** Which month of the phase-out this is, from 1; 0 before it is granted. */
    public Amount month() {
        if (file().household().assistance() == null) {
            return Amount.unknown(new Gap.MissingFact("/household/assistance"));
        }
        LocalDate since = since();
        return since == null || !granted() ? Amount.ZERO : Amount.of(FullMonths.between(since, file().day()) + 1);
    }

    /** The day it was granted from; null before it is. */
    public @Nullable LocalDate since() {
        return current == null ? null : current.phaseOutSince();
    }

    /** Whether it has been granted and has begun. */
    public boolean granted() {
        LocalDate since = since();
        return since != null && !since.isAfter(file().day());
    }

    /** How many months it may last; the older rule for disabled members in work was more generous. */
    public Amount monthsAllowed() {
        return file().has(MONTHS + ".employed-disabled")
                ? Amount.either(disabledMemberWorks(), () -> value(MONTHS + ".employed-disabled"), () -> value(MONTHS))
                : value(MONTHS);
    }

    /** Whether the household's allowance goes on for this reason. */
    public Answer keeps() {
        return allMet().andAlso(allowance.allButIncome());
    }

    /** The state of the phase-out; not applicable, too, while it cannot be said. */
    public PhaseOut.State state() {
        Answer applies = allMetWhere(id -> !id.startsWith(WITHIN)).andAlso(allowance.allButIncome());
        if (!applies.isMet()) {
            return PhaseOut.State.NOT_APPLICABLE;
        }
        Answer within = allMetWhere(id -> id.startsWith(WITHIN));
        if (within.isNotMet()) {
            return PhaseOut.State.ENDED;
        }
        if (within.isUndetermined()) {
            return PhaseOut.State.NOT_APPLICABLE;
        }
        return granted() ? PhaseOut.State.RUNNING : PhaseOut.State.MAY_START;
    }
}
