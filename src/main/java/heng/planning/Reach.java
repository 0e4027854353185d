package heng.planning;

import heng.decision.Decision;
import heng.decision.Entitlement;
import heng.decision.SchemeDecision;
import heng.decision.SchemeDecision.Outcome;
import heng.household.Scheme;
import heng.logic.Gap;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Which schemes come out otherwise, or hang on what is open, in another decision of the same household. */
final class Reach {
    private static final Set<Outcome> NOT_GRANTED = EnumSet.of(Outcome.NOT_CONFIRMED, Outcome.EXCLUDED);

    private final Decision known;
    private final Set<String> members;

    /** Held against this decision; what is decided about others than these members is not looked at. */
    Reach(Decision known, Set<String> members) {
        this.known = known;
        this.members = members;
    }

    /** The schemes of which the other decision says something else, or that hang on one of these pointers. */
    Set<Scheme> of(Decision other, Set<String> open) {
        Set<Scheme> schemes = EnumSet.noneOf(Scheme.class);
        outcomes(other, open, known, schemes);
        outcomes(known, Set.of(), other, schemes);
        amounts(other, open, known, schemes);
        amounts(known, Set.of(), other, schemes);
        if (schemes.isEmpty() && wanted(other, open)) {
            leftOpen(other, schemes);
        }
        var help = known.procedure().temporaryAssistance();
        if (help != null && !help.verification()) {
            schemes.remove(Scheme.TEMPORARY_ASSISTANCE);
        }
        return schemes;
    }

    private void outcomes(Decision these, Set<String> open, Decision those, Set<Scheme> schemes) {
        for (SchemeDecision one : these.schemes()) {
            SchemeDecision twin = those.schemes().stream()
                    .filter(one::sameSubject)
                    .findFirst()
                    .orElse(null);
            boolean same = twin == null ? NOT_GRANTED.contains(one.outcome()) : twin.outcome() == one.outcome();
            boolean ours = one.member() == null || members.contains(one.member());
            if (ours && (!same || hangsOn(one.gaps(), open))) {
                schemes.add(one.scheme());
            }
        }
    }

    private void amounts(Decision these, Set<String> open, Decision those, Set<Scheme> schemes) {
        for (Entitlement one : these.entitlements()) {
            boolean ours = !one.personal() || members.containsAll(one.members());
            boolean same = those.entitlements().stream().anyMatch(twin -> one.sameSubject(twin) && same(one, twin));
            if (ours && (!same || hangsOn(one.amount().gaps(), open))) {
                schemes.add(one.scheme());
            }
        }
    }

    private static boolean same(Entitlement one, Entitlement other) {
        return one.monthlyAmount().compareTo(other.monthlyAmount()) == 0
                && Objects.equals(one.upTo(), other.upTo())
                && one.members().equals(other.members())
                && one.from().equals(other.from())
                && Objects.equals(one.until(), other.until());
    }

    /** Where a household may be several ways, only the decision as a whole says what it wants. */
    private static boolean wanted(Decision other, Set<String> open) {
        return other.wants().stream().anyMatch(want -> hangsOn(List.of(want.gap()), open));
    }

    private static void leftOpen(Decision other, Set<Scheme> schemes) {
        other.schemes().stream()
                .filter(one -> one.outcome() == Outcome.UNDETERMINED)
                .forEach(one -> schemes.add(one.scheme()));
        other.entitlements().stream().filter(one -> !one.amount().isKnown()).forEach(one -> schemes.add(one.scheme()));
    }

    private static boolean hangsOn(List<Gap> gaps, Set<String> open) {
        return !open.isEmpty()
                && gaps.stream().anyMatch(gap -> gap instanceof Gap.MissingFact fact && open.contains(fact.pointer()));
    }
}
