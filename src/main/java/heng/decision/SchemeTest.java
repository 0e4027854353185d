package heng.decision;

import heng.household.Application;
import heng.household.Scheme;
import heng.logic.Amount;
import heng.logic.Answer;
import heng.logic.Gap;
import heng.logic.NoOneAnswer;
import heng.means.Belongings;
import heng.means.CaseFile;
import heng.means.Means;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The test of one scheme for a household or a person: what its conditions may look at, and the verbs by which they
 * answer. Figures are yuan a month unless said.
 */
public abstract class SchemeTest {
    private static final Set<String> PROPERTY = Set.of(
            "money-within-limit",
            "homes-within-usable-area",
            "homes-within-built-area",
            "no-unneeded-vehicle",
            "no-hired-labour",
            "no-luxury-goods",
            "no-school-choice");

    private final CaseFile file;
    private final Scheme scheme;
    private final Means means;
    private final Belongings belongings;
    private final Conditions conditions;
    private final @Nullable Answer[] answers;
    private @Nullable Scheme excludedBy;
    private Answer excluded = Answer.NOT_MET;

    protected SchemeTest(CaseFile file, Scheme scheme, Means means, Belongings belongings, Conditions conditions) {
        this.file = file;
        this.scheme = scheme;
        this.means = means;
        this.belongings = belongings;
        this.conditions = conditions;
        this.answers = new Answer[conditions.size()];
    }

    public CaseFile file() {
        return file;
    }

    public Scheme scheme() {
        return scheme;
    }

    public Means means() {
        return means;
    }

    public Belongings belongings() {
        return belongings;
    }

    /** How many people the figures are for. */
    public int heads() {
        return means.heads();
    }

    /** The value of a parameter at the place and on the day of the decision. */
    public Amount value(String parameter) {
        return file.value(parameter);
    }

    /** The monthly standard per head. */
    public Amount standard() {
        return file.value("subsistence-allowance.standard");
    }

    /** The monthly standard for all who count. */
    public Amount standardForAll() {
        return standard().times(heads());
    }

    /** Whether the household agreed to verification. */
    public Answer consent() {
        return Answer.of(file.application().verificationConsent(), "", "verificationConsent");
    }

    public Answer hiresLabour() {
        return Answer.of(file.household().hiresLabour(), "/household", "hiresLabour");
    }

    public Answer luxuryGoods() {
        return Answer.of(file.household().luxuryGoods(), "/household", "luxuryGoods");
    }

    public Answer schoolChoiceOrStudyAbroad() {
        return Answer.of(file.household().schoolChoiceOrStudyAbroad(), "/household", "schoolChoiceOrStudyAbroad");
    }

    /** Answers a condition: the scheme is confirmed only where it is met. */
    public void requires(String condition, Answer answer) {
        int index = conditions.position(condition);
        if (answers[index] != null) {
            throw new NoOneAnswer("条件 " + condition + " 有两个答复", "condition " + condition + " was answered twice");
        }
        answers[index] = answer;
    }

    /** Answers a condition of precedence: where another scheme comes first, this one is excluded, not refused. */
    public void yieldsTo(String condition, Scheme other, Answer comesFirst) {
        requires(condition, comesFirst.opposite());
        if (comesFirst.isMet() && excludedBy == null) {
            excludedBy = other;
        }
        excluded = excluded.orAlso(comesFirst);
    }

    /** Every condition with its answer, in the order of the law. */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>(answers.length);
        for (int i = 0; i < answers.length; i++) {
            findings.add(new Finding(conditions.at(i), answer(i)));
        }
        return findings;
    }

    private Answer answer(int index) {
        Answer answer = answers[index];
        if (answer == null) {
            String id = conditions.at(index).id();
            throw new NoOneAnswer("条件 " + id + " 没有答复", "condition " + id + " has no finding");
        }
        return answer;
    }

    /** The answer to one condition. */
    public Answer finding(String condition) {
        return answer(conditions.position(condition));
    }

    /** Whether all conditions are met. */
    public Answer allMet() {
        return allMetBut("");
    }

    /** Whether all conditions but this one are met. */
    public Answer allMetBut(String condition) {
        return allMetWhere(id -> !id.equals(condition));
    }

    /** Whether the household's property lies within the limits that this test has asked for. */
    public Answer propertyWithinLimits() {
        return allMetWhere(PROPERTY::contains);
    }

    /** Whether all conditions with such an id are met. */
    final Answer allMetWhere(Predicate<String> wanted) {
        Answer all = Answer.MET;
        for (int i = 0; i < answers.length; i++) {
            if (wanted.test(conditions.at(i).id())) {
                all = all.andAlso(answer(i));
            }
        }
        return all;
    }

    /** Whether the scheme is drawn, all things considered. */
    public Answer confirmed() {
        return allMet();
    }

    /** What the test comes to. */
    public SchemeDecision.Outcome outcome() {
        if (consent().isNotMet()) {
            return SchemeDecision.Outcome.NOT_CONFIRMED;
        }
        if (excluded.isMet()) {
            return SchemeDecision.Outcome.EXCLUDED;
        }
        return SchemeDecision.Outcome.of(confirmed());
    }

    /** The scheme that comes first; null where none does. */
    public @Nullable Scheme excludedBy() {
        return excludedBy;
    }

    /** The facts and values for want of which the outcome is open. */
    public List<Gap> gaps() {
        return outcome() == SchemeDecision.Outcome.UNDETERMINED ? confirmed().gaps() : List.of();
    }

    /** Application the test belongs to. */
    Application application() {
        return file.application();
    }
}
