package heng.decision.benefit;

import heng.decision.Conditions;
import heng.household.Scheme;
import heng.logic.Amount;
import heng.logic.Answer;
import heng.means.Belongings;
import heng.means.Means;
import java.util.Set;

/** 孤儿基本生活费: a recognised orphan, in an institution or at home. */
public final class OrphanAllowanceTest extends ChildAllowanceTest {
    private static final String INSTITUTION = "orphan.amount.institution";
    private static final String HOME = "orphan.amount.home";

    /** The child's test. An orphan draws no living subsidy. */
    public OrphanAllowanceTest(Standing standing, Means means, Belongings belongings, Conditions conditions) {
        super(Scheme.ORPHAN_ALLOWANCE, standing, Amount.ZERO, means, belongings, conditions);
    }

    private Answer inInstitution() {
        return person().inInstitution();
    }

    @Override
    Amount fullAmount() {
        return Amount.either(inInstitution(), () -> value(INSTITUTION), () -> value(HOME));
    }

    @Override
    Set<String> amountParameters() {
        return inInstitution().isUndetermined()
                ? Set.of(INSTITUTION, HOME)
                : Set.of(inInstitution().isMet() ? INSTITUTION : HOME);
    }
}
