package heng.decision.benefit;

import heng.decision.Conditions;
import heng.decision.Entitlement;
import heng.decision.Formula;
import heng.decision.SchemeTest;
import heng.household.Scheme;
import heng.logic.Amount;
import heng.logic.Answer;
import heng.logic.Gap;
import heng.means.Belongings;
import heng.means.CaseFile;
import heng.means.Means;
import java.util.Set;

/** A benefit whose amount is announced by the place: without an amount in force it cannot be said. */
public abstract class BenefitTest extends SchemeTest {

    BenefitTest(CaseFile file, Scheme scheme, Means means, Belongings belongings, Conditions conditions) {
        super(file, scheme, means, belongings, conditions);
    }

    /** Yuan a month, or once; bounds while facts leave it open. */
    public abstract Amount amount();

    /** The parameters that may give the amount, as far as the facts are known. */
    abstract Set<String> amountParameters();

    /** Whether every value that the amount may need is in force. */
    public Answer amountAnnounced() {
        Answer all = Answer.MET;
        for (String parameter : amountParameters()) {
            all = all.andAlso(file().has(parameter) ? Answer.MET : Answer.undetermined(new Gap.OpenValue(parameter)));
        }
        return all;
    }

    /** What kind of payment it is. */
    Entitlement.Kind kind() {
        return Entitlement.Kind.SUBSIDY;
    }

    /** The arithmetic, written out. */
    String arithmetic() {
        return Formula.of(amount());
    }
}
