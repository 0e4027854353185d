package heng.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import heng.cases.TestRules;
import heng.decision.Decision;
import heng.decision.SchemeDecision;
import heng.decision.SchemeDecision.Outcome;
import heng.inquiry.ToAsk.FactSet;
import heng.inquiry.ToAsk.Wanted;
import heng.logic.Gap;
import heng.means.CaseFile;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Over households of which facts were forgotten: answering what is asked settles it, leaving one out does not. How many
 * households is said with {@code -Dinquiry.partial=10000}.
 */
class WhatToAskPropertyTest {
    private static final int HOUSEHOLDS = Integer.getInteger("inquiry.partial", 250);
    private static final int COMBINATIONS = 3;
    private static final WhatToAsk WHAT_TO_ASK = new WhatToAsk(Requests.assessment());

    private final SplittableRandom chance = new SplittableRandom(20_270_301);
    private final List<String> wrong = new ArrayList<>();
    private final List<Integer> asked = new ArrayList<>();
    private final List<Integer> missing = new ArrayList<>();
    private final List<Integer> all = new ArrayList<>();
    private int incomplete;
    private int truths;
    private int truthsUnless;
    private int truthsOpen;

    @Test
    void theNamedFactsSettleItAndNoneOfThemCanBeLeftOut() {
        for (long seed = 1; seed <= HOUSEHOLDS; seed++) {
            Forgotten household = Forgotten.of(seed);
            if (TestRules.decide(household.partial()).status() == 200) {
                check(seed, household);
            }
        }
        System.out.printf(
                "questions: %d open of %d households, %d incomplete; median asked %d, listed as missing %d, everything %d;"
                        + " mean %.2f, %.2f, %.2f; of %d answered truly %d had a value named beside the facts, and %d stay open for it%n",
                asked.size(),
                HOUSEHOLDS,
                incomplete,
                median(asked),
                median(missing),
                median(all),
                mean(asked),
                mean(missing),
                mean(all),
                truths,
                truthsUnless,
                truthsOpen);
        assertThat(wrong).isEmpty();
        assertThat(incomplete).isLessThan(asked.size() / 25);
        assertThat(median(asked)).isLessThan(median(all));
    }

    private void check(long seed, Forgotten household) {
        Decision decision = Requests.decided(household.partial());
        if (decision.schemes().stream().noneMatch(one -> one.outcome() == Outcome.UNDETERMINED)) {
            return;
        }
        ToAsk toAsk = WHAT_TO_ASK.of(decision);
        asked.add(toAsk.asked());
        all.add(toAsk.all());
        missing.add((int) decision.wants().stream()
                .filter(want -> want.gap() instanceof Gap.MissingFact)
                .count());
        incomplete += toAsk.complete() ? 0 : 1;
        Walks walks = new Walks(Requests.assessment(), decision, Integer.MAX_VALUE);
        Completions completions = new Completions(walks.facts(), walks.base());
        for (FactSet set : toAsk.sets()) {
            if (set.proven()) {
                for (SchemeDecision scheme : set.schemes()) {
                    Settling settling = new Settling(walks, completions, scheme);
                    answered(seed, household.partial(), scheme, set, settling);
                    truly(seed, household, scheme, set);
                }
                if (toAsk.complete()) {
                    noneTooMany(seed, household.partial(), set, walks, completions);
                }
            }
        }
    }

    /** Some of the combinations of the answers that are tried. */
    private void answered(long seed, ObjectNode partial, SchemeDecision scheme, FactSet set, Settling settling) {
        for (int i = 0; i < COMBINATIONS; i++) {
            List<Edit> answers = new ArrayList<>();
            for (Wanted fact : set.facts()) {
                List<JsonNode> tried = settling.answersTo(fact.pointer(), answers);
                answers.add(new Edit.Put(fact.pointer(), tried.get(chance.nextInt(tried.size()))));
            }
            ObjectNode answered = with(partial, answers);
            if (outcome(answered, scheme) == Outcome.UNDETERMINED
                    && !set.unless().containsAll(gaps(Requests.decided(answered), scheme))) {
                wrong.add("seed " + seed + " " + scheme.scheme() + " " + scheme.member() + " is open with " + answers);
            }
        }
    }

    /**
     * What was forgotten; only where the whole truth decides the scheme, and says all of what is asked. It settles it, or
     * leaves it open for what was named as no fact makes up for it.
     */
    private void truly(long seed, Forgotten household, SchemeDecision scheme, FactSet set) {
        List<Edit> answers = set.facts().stream()
                .map(Wanted::pointer)
                .map(fact -> (Edit) new Edit.Put(fact, household.full().at(fact)))
                .toList();
        ObjectNode answered = with(household.partial(), answers);
        if (!saysAll(household, answers, answered) || outcome(household.full(), scheme) == Outcome.UNDETERMINED) {
            return;
        }
        truths++;
        truthsUnless += set.settles() ? 0 : 1;
        if (outcome(answered, scheme) == Outcome.UNDETERMINED) {
            List<Gap> left = gaps(Requests.decided(answered), scheme);
            if (!set.unless().containsAll(left)) {
                wrong.add("seed " + seed + " " + scheme.scheme() + " " + scheme.member() + " is open with the truth "
                        + answers + " for want of " + left);
            }
            truthsOpen++;
        }
    }

    /** Whether nothing that is asked was never stated, nor anything inside it. */
    private static boolean saysAll(Forgotten household, List<Edit> answers, ObjectNode answered) {
        boolean stated = answers.stream()
                .map(answer -> household.full().at(answer.pointer()))
                .noneMatch(node -> node.isMissingNode() || node.isNull());
        if (!stated) {
            return false;
        }
        CaseFile file = Requests.decided(answered).file();
        return Unknowns.of(Facts.of(file.application()), file).stream()
                .noneMatch(unknown -> answers.stream().anyMatch(answer -> unknown.startsWith(answer.pointer() + "/")));
    }

    private static List<Gap> gaps(Decision decision, SchemeDecision like) {
        return decision.schemes().stream()
                .filter(like::sameSubject)
                .flatMap(one -> Stream.concat(
                        one.gaps().stream(),
                        one.findings().stream()
                                .filter(finding -> finding.answer().isUndetermined())
                                .flatMap(finding -> finding.answer().gaps().stream())))
                .toList();
    }

    /** Without any one of the facts some answers to the others leave some of the schemes open. */
    private void noneTooMany(long seed, ObjectNode partial, FactSet set, Walks walks, Completions completions) {
        for (Wanted one : set.facts()) {
            List<String> others = set.facts().stream()
                    .map(Wanted::pointer)
                    .filter(fact -> !fact.equals(one.pointer()))
                    .toList();
            boolean open = set.schemes().stream().anyMatch(scheme -> {
                List<Edit> answers = new Settling(walks, completions, scheme).openUnder(others);
                return answers != null && outcome(with(partial, answers), scheme) == Outcome.UNDETERMINED;
            });
            if (!open) {
                wrong.add("seed " + seed + " " + one.pointer() + " need not be asked beside " + others);
            }
        }
    }

    private static ObjectNode with(ObjectNode request, List<Edit> answers) {
        ObjectNode copy = request.deepCopy();
        answers.forEach(answer -> answer.apply(copy));
        return copy;
    }

    private static @Nullable Outcome outcome(ObjectNode request, SchemeDecision like) {
        return Requests.decided(request).schemes().stream()
                .filter(like::sameSubject)
                .map(SchemeDecision::outcome)
                .findFirst()
                .orElse(null);
    }

    private static int median(List<Integer> figures) {
        return figures.stream().sorted().toList().get(figures.size() / 2);
    }

    private static double mean(List<Integer> figures) {
        return figures.stream().mapToInt(figure -> figure).average().orElse(0);
    }
}
