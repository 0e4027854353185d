package heng.inquiry;

import heng.decision.Decision.Want;
import heng.decision.SchemeDecision;
import heng.inquiry.Walks.Walk;
import heng.logic.Gap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** For want of what a scheme is open, after some facts were answered. */
record Lacking(Walks walks, SchemeDecision scheme) {

    /** The facts that can still be asked; empty where no fact helps any more. */
    Set<String> askable(List<Edit> answers) {
        Set<String> facts = named(answers);
        facts.removeIf(fact -> isAnswered(fact, answers));
        return facts;
    }

    /** The facts that the scheme hangs on, or, where not even a value is named that it hangs on, anything does. */
    private Set<String> named(List<Edit> answers) {
        Set<String> facts = facts(answers);
        return facts.isEmpty() && values(answers).isEmpty() ? anywhere(answers) : facts;
    }

    /** Whether a value that nobody has announced was wanting before anything was answered, and still is. */
    boolean valuesFromTheStart(List<Edit> answers) {
        Set<Gap> before = gaps(List.of()).collect(Collectors.toSet());
        return gaps(answers).anyMatch(gap -> gap instanceof Gap.OpenValue && before.contains(gap));
    }

    /** The values for want of which the scheme is open. */
    List<String> values(List<Edit> answers) {
        return gaps(answers)
                .filter(Gap.OpenValue.class::isInstance)
                .map(gap -> ((Gap.OpenValue) gap).parameter())
                .distinct()
                .sorted()
                .toList();
    }

    private boolean isAnswered(String fact, List<Edit> answers) {
        String place = walks.facts().placed(fact);
        return answers.stream().map(Edit::pointer).anyMatch(one -> place.equals(one) || place.startsWith(one + "/"));
    }

    /** The facts for want of which the scheme is open. */
    Set<String> facts(List<Edit> answers) {
        return facts(gaps(answers));
    }

    /** The facts for want of which anything is open. */
    Set<String> anywhere(List<Edit> answers) {
        return facts(walks.with(answers).wants().stream().map(Want::gap));
    }

    private static Set<String> facts(Stream<Gap> gaps) {
        return gaps.filter(Gap.MissingFact.class::isInstance)
                .map(gap -> ((Gap.MissingFact) gap).pointer())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Everything for want of which the scheme is open. */
    Stream<Gap> gaps(List<Edit> answers) {
        Walk walk = walks.with(answers);
        SchemeDecision then = walk.like(scheme);
        return then == null
                ? Stream.of()
                : Stream.concat(
                        then.gaps().stream(),
                        then.findings().stream()
                                .filter(finding -> finding.answer().isUndetermined())
                                .flatMap(finding -> finding.answer().gaps().stream()));
    }
}
