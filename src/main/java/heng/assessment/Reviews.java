package heng.assessment;

import heng.decision.Entitlement;
import heng.decision.PhaseOutTest;
import heng.decision.Proposal;
import heng.decision.SchemeDecision;
import heng.decision.SchemeDecision.Outcome;
import heng.decision.ShareReview;
import heng.decision.SupportReview;
import heng.household.Assistance;
import heng.household.Recognition;
import heng.household.Scheme;
import heng.household.Situation;
import heng.logic.Amount;
import heng.logic.Answer;
import heng.logic.Gap;
import heng.means.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is drawn now held against what was decided: refusals, reductions and terminations, all only proposed. */
final class Reviews {
    private final Given given;
    private final Proceedings proceedings;
    private final Composition composition;
    private final List<Proposal> proposals = new ArrayList<>();

    Reviews(Given given, Proceedings proceedings, Composition composition) {
        this.given = given;
        this.proceedings = proceedings;
        this.composition = composition;
    }

    List<Proposal> propose(PhaseOutTest phaseOut) {
        List<String> household = composition.counted().stream().map(Person::id).toList();
        Outcome outcome = outcome(Scheme.SUBSISTENCE_ALLOWANCE, null);
        if (!given.items().living().isEmpty()) {
            review(Scheme.SUBSISTENCE_ALLOWANCE, household, phaseOut.receives(), outcome, phaseOut.current(), false);
        }
        given.file().application().singlePersonApplicants().stream()
                .filter(member -> given.items().living().contains(given.items().person(member)))
                .forEach(this::ofSinglePerson);
        given.items().living().stream()
                .filter(person -> composition.counted().contains(person) || supportMustEnd(person))
                .forEach(this::ofExtremelyPoor);
        if (outcome == Outcome.CONFIRMED) {
            composition.means().people().forEach(this::ofShare);
        }
        return proposals;
    }

    private void ofSinglePerson(String member) {
        List<Assistance> assistance = given.file().household().assistance();
        Assistance current = assistance == null
                ? null
                : Assistance.holdingNow(assistance.stream()
                        .filter(one -> one.scheme() == Scheme.SUBSISTENCE_ALLOWANCE)
                        .filter(one -> List.of(member).equals(one.members()))
                        .filter(one -> given.items().people().size() > 1));
        Answer receives = assistance == null
                ? Answer.undetermined(new Gap.MissingFact("/household/assistance"))
                : Answer.of(current != null);
        Outcome outcome = outcome(Scheme.SUBSISTENCE_ALLOWANCE, member);
        review(Scheme.SUBSISTENCE_ALLOWANCE, List.of(member), receives, outcome, current, true);
    }

    /** Prison and being declared missing end support, although such a person does not count any more. */
    private static boolean supportMustEnd(Person person) {
        return person.isIn(Situation.IMPRISONED).isMet()
                || person.isIn(Situation.DECLARED_MISSING).isMet();
    }

    private void ofExtremelyPoor(Person person) {
        Answer recognised = person.recognisedAs(Recognition.EXTREMELY_POOR_SUPPORT);
        Outcome outcome = outcome(Scheme.EXTREMELY_POOR_SUPPORT, person.id());
        review(Scheme.EXTREMELY_POOR_SUPPORT, List.of(person.id()), recognised, outcome, null, false);
    }

    private void ofShare(Person person) {
        ShareReview review = new ShareReview(person);
        proceedings.give(review);
        proposals.addAll(review.proposals());
    }

    private void review(
            Scheme scheme,
            List<String> members,
            Answer receives,
            @Nullable Outcome outcome,
            @Nullable Assistance current,
            boolean alone) {
        SupportReview review = new SupportReview(
                given.file(),
                scheme,
                alone || scheme == Scheme.EXTREMELY_POOR_SUPPORT ? members.get(0) : null,
                members,
                receives,
                outcome,
                current == null ? null : current.monthlyAmount(),
                payment(scheme, members, alone));
        proceedings.give(review);
        proposals.addAll(review.proposals());
    }

    private @Nullable Outcome outcome(Scheme scheme, @Nullable String member) {
        return proceedings.schemes().stream()
                .filter(decided -> decided.scheme() == scheme && Objects.equals(decided.member(), member))
                .map(SchemeDecision::outcome)
                .findFirst()
                .orElse(null);
    }

    /** The allowance as it is paid, without what is added for single members. */
    private @Nullable Amount payment(Scheme scheme, List<String> members, boolean alone) {
        return proceedings.dues().stream()
                .filter(due -> due.scheme() == scheme && due.kind() != Entitlement.Kind.CATEGORICAL_SUPPLEMENT)
                .filter(due -> due.personal() == alone)
                .filter(due -> !alone || due.members().equals(members))
                .map(Entitlement::asPaid)
                .findFirst()
                .orElse(null);
    }
}
