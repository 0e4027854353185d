package heng.decision.benefit;

import heng.decision.Conditions;
import heng.decision.Entitlement;
import heng.decision.Formula;
import heng.household.Emergency;
import heng.household.Scheme;
import heng.logic.Amount;
import heng.logic.Answer;
import heng.logic.Gap;
import heng.means.Belongings;
import heng.means.CaseFile;
import heng.means.Means;
import java.util.Set;

/** 临时救助: a household in a sudden emergency, or whose necessary spending jumped beyond what it can bear. */
public final class TemporaryAssistanceTest extends BenefitTest {
    private static final String EMERGENCY = "temporary-assistance.emergency.multiple";
    private static final String EXPENDITURE = "temporary-assistance.expenditure.multiple";

    private final Emergency emergency;
    private final Means remaining;
    private final Answer recognised;
    private final Answer assetsWithin;

    /**
     * The household's test.
     *
     * @param household all who count
     * @param remaining those whose income is compared
     * @param recognised whether the household is recognised as one of low income
     * @param assetsWithin whether its property lies within the limits
     */
    public TemporaryAssistanceTest(
            CaseFile file,
            Emergency emergency,
            Means household,
            Means remaining,
            Belongings belongings,
            Conditions conditions,
            Answer recognised,
            Answer assetsWithin) {
        super(file, Scheme.TEMPORARY_ASSISTANCE, household, belongings, conditions);
        this.emergency = emergency;
        this.remaining = remaining;
        this.recognised = recognised;
        this.assetsWithin = assetsWithin;
    }

    /** Whether the event is of a kind that the law covers. */
    public Answer eventCovered() {
        return ofKnownKind(Answer.of(emergency.kind() != null
                && !file().rows("emergency-kinds", emergency.kind().name()).isEmpty()));
    }

    /** Whether it is an emergency, in which help comes before papers, and not a jump in spending. */
    public Answer suddenEmergency() {
        return ofKnownKind(Answer.of(emergency.kind() != null
                && file().rows("emergency-kinds", emergency.kind().name()).stream()
                        .anyMatch(row -> row.cell("type").equals("EMERGENCY"))));
    }

    private Answer ofKnownKind(Answer answer) {
        return emergency.kind() == null ? Answer.undetermined(new Gap.MissingFact("/emergency/kind")) : answer;
    }

    /**
     * An emergency; or a household recognised as one of low income, whose means are not verified again; or one whose
     * income is below last year's disposable income per head of the place and whose property lies within the limits. Where
     * nobody counts there is no household to help.
     */
    public Answer hardshipShown() {
        if (heads() == 0) {
            return Answer.NOT_MET;
        }
        Answer known = suddenEmergency().orAlso(recognised);
        return known.isMet() ? known : known.orAlso(lowIncomeAndAssets());
    }

    private Answer lowIncomeAndAssets() {
        Amount line = value("disposable-income.previous-year").times(remaining.heads());
        return remaining.countedIncome().isBelow(line).andAlso(assetsWithin);
    }

    private Amount multiple() {
        return Amount.either(suddenEmergency(), () -> value(EMERGENCY), () -> value(EXPENDITURE));
    }

    private Amount standardInTown() {
        return file().valueInTown("subsistence-allowance.standard");
    }

    /** Yuan, once: a multiple of the standard in town for every head. */
    @Override
    public Amount amount() {
        return standardInTown().times(multiple()).times(heads());
    }

    @Override
    Set<String> amountParameters() {
        return switch (suddenEmergency().outcome()) {
            case MET -> Set.of(EMERGENCY);
            case NOT_MET -> Set.of(EXPENDITURE);
            case UNDETERMINED -> Set.of(EMERGENCY, EXPENDITURE);
        };
    }

    @Override
    Entitlement.Kind kind() {
        return Entitlement.Kind.ONE_OFF;
    }

    @Override
    String arithmetic() {
        return Formula.of(standardInTown()) + " × " + Formula.rate(multiple()) + " × " + heads();
    }
}
