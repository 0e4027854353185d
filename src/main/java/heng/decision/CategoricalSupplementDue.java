package heng.decision;

import heng.household.Scheme;
import heng.logic.Amount;
import heng.logic.Answer;
import heng.logic.Gap;
import heng.means.CaseFile;
import heng.means.Person;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 分类施保: what a member of a group that the law favours draws on top of the allowance, as a share of the shortfall
 * per head. Who belongs to several groups draws the highest share.
 */
public final class CategoricalSupplementDue extends Due {
    private final Person person;
    private final Amount shortfall;
    private final int heads;
    private final boolean alone;
    private final List<Gap> gaps = new ArrayList<>();
    private Amount share = Amount.ZERO;
    private @Nullable String rule;

    /**
     * The supplement of one member.
     *
     * @param shortfall yuan a month that the household, or the person alone, is paid
     * @param heads how many share it
     * @param alone whether the person entered alone
     */
    public CategoricalSupplementDue(CaseFile file, Person person, Amount shortfall, int heads, boolean alone) {
        super(file, Scheme.SUBSISTENCE_ALLOWANCE, List.of(person.id()));
        this.person = person;
        this.shortfall = shortfall;
        this.heads = heads;
        this.alone = alone;
    }

    @Override
    protected @Nullable String decidedFor() {
        return alone ? person.id() : null;
    }

    public Person person() {
        return person;
    }

    /** Whether the person has not come of age. */
    public Answer underAge() {
        return person.atLeast("age.majority").opposite();
    }

    /** Belongs to a group, so far as the answer goes; without an announced share nothing follows but a note. */
    public void belongs(String to, Answer answer, String parameter) {
        if (answer.isNotMet() || !file().has(parameter)) {
            return;
        }
        if (answer.isUndetermined()) {
            gaps.addAll(answer.gaps());
        } else if (value(parameter).isAbove(share).isMet()) {
            share = value(parameter);
            rule = to;
        }
    }

    /** The facts for want of which the supplement may be more. */
    public List<Gap> gaps() {
        return gaps;
    }

    /** Draws the share of the highest group, once all groups were looked at. */
    public void settle() {
        if (rule != null) {
            Amount amount = shortfall.times(share).sharedBy(heads);
            String formula = Formula.of(shortfall) + " × " + Formula.rate(share) + " ÷ " + heads;
            add(entitlement(rule, Entitlement.Kind.CATEGORICAL_SUPPLEMENT, amount, formula));
        }
    }
}
