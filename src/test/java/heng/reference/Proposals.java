package heng.reference;

import static heng.reference.Proposal.Kind.REDUCTION;
import static heng.reference.Proposal.Kind.REFUSAL;
import static heng.reference.Proposal.Kind.TERMINATION;

import heng.reference.Proposal.Kind;
import heng.reference.Status.Situation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What one world's decisions mean for what is received now: nothing ends or shrinks without a proposal. */
final class Proposals {
    private static final Fraction REFUSED_JOBS = Fraction.of(3);
    private static final Set<Situation> ENDS_SUPPORT = Set.of(Situation.IMPRISONED, Situation.DECLARED_MISSING);

    private final Standing standing;
    private final World world;
    private final AllowancePayment payment;
    private final List<Proposal> all = new ArrayList<>();

    Proposals(Standing standing) {
        this.standing = standing;
        this.world = standing.world();
        this.payment = new AllowancePayment(world);
    }

    static List<Proposal> of(Standing standing, List<Assessment> extremelyPoor) {
        Proposals proposals = new Proposals(standing);
        proposals.household();
        standing.alone().forEach(proposals::alone);
        world(standing).forEach(person -> proposals.support(person, extremelyPoor));
        world(standing).forEach(proposals::jobRefusals);
        return proposals.all;
    }

    private static List<Person> world(Standing standing) {
        return standing.world().request().people();
    }

    /** Where nobody lives the recognition ends with the last death: there is nobody to propose it to. */
    private void household() {
        if (world.request().people().isEmpty()) return;
        List<String> members = world.counted().stream().map(Person::id).toList();
        Range now = payment.ofHousehold(standing.allowance());
        allowance(standing.allowance(), Received.byHousehold(world.request()), now, members);
    }

    private void alone(Assessment alone) {
        Range now = payment.alone(alone.who());
        allowance(alone, Received.alone(world.request(), alone.who()), now, List.of(alone.who()));
    }

    private void allowance(Assessment decided, Received received, Range now, List<String> members) {
        String outcome = decided.outcome();
        boolean refused = outcome.equals(Assessment.NOT_CONFIRMED);
        if (received.stated() && !received.receives() && refused) add(REFUSAL, decided, members);
        if (received.receives() && Agreement.NOT_GRANTED.contains(outcome)) add(TERMINATION, decided, members);
        boolean less =
                now.most().map(Fraction::toFen).filter(received::moreThan).isPresent();
        if (outcome.equals(Assessment.CONFIRMED) && less) add(REDUCTION, decided, members);
    }

    /** Support ends for a recognised person who is decided against, or cannot qualify any more. */
    private void support(Person person, List<Assessment> extremelyPoor) {
        if (person.recognisedAs("EXTREMELY_POOR_SUPPORT") != Truth.YES) return;
        Optional<Assessment> assessment = extremelyPoor.stream()
                .filter(one -> one.who().equals(person.id()))
                .findFirst();
        boolean gone = person.is(status -> ENDS_SUPPORT.contains(status.situation())) == Truth.YES;
        boolean counts = world.counted().contains(person);
        boolean ends = assessment
                .map(one -> Agreement.NOT_GRANTED.contains(one.outcome()))
                .orElse(counts || gone);
        if (ends) add(TERMINATION, Assessment.EXTREMELY_POOR, person.id(), person.id(), List.of(person.id()));
    }

    /** By order 649 article 45 since 2014, by 57 article 34 since 2021: on every day that is decided. */
    private void jobRefusals(Person person) {
        boolean often = Facts.number(person.said(), "jobRefusals")
                .filter(times -> times.compareTo(REFUSED_JOBS) >= 0)
                .isPresent();
        boolean covered = standing.coveredBy(standing.allowance(), person) == Truth.YES;
        if (often && covered && person.adult())
            add(REDUCTION, Assessment.ALLOWANCE, person.id(), Assessment.HOUSEHOLD, List.of(person.id()));
    }

    private void add(Kind kind, Assessment decided, List<String> members) {
        add(kind, decided.scheme(), decided.who(), decided.who(), members);
    }

    private void add(Kind kind, String scheme, String who, String decidedFor, List<String> members) {
        boolean hearFirst = kind != REFUSAL && standing.since(Law.SOCIAL_ASSISTANCE_ACT);
        all.add(new Proposal(kind, scheme, who, decidedFor, members, hearFirst));
    }
}
