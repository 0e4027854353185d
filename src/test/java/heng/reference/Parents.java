package heng.reference;

import heng.reference.Status.Situation;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The parents of a child as far as they are named: one who is not named is dead or missing. */
record Parents(Request request, Person child) {
    private static final Set<Situation> GONE =
            Set.of(Situation.IMPRISONED, Situation.COMPULSORY_DETOX, Situation.DECLARED_MISSING);
    private static final int MONTHS = 6;

    /** Whether someone is the child's parent, and unable to bring it up. */
    private record Candidate(Truth isParent, Truth unable) {}

    /** One of them at least is unable and none is able. */
    Truth allUnable() {
        List<Candidate> all = Stream.concat(inside(), outside()).toList();
        Truth one = Truth.any(all.stream().map(it -> it.isParent.and(it.unable)).toList());
        Truth none = Truth.all(
                all.stream().map(it -> it.isParent.not().or(it.unable)).toList());
        return one.and(none);
    }

    private Stream<Candidate> inside() {
        return Kinship.parents(child, request.people()).stream()
                .map(one -> new Candidate(Kinship.uncle(child, one, request).not(), unable(one)));
    }

    /** Anyone may stand in a list that is not stated. */
    private Stream<Candidate> outside() {
        return request.obligors()
                .map(list -> list.stream()
                        .map(one -> new Candidate(one.supports(child.id()).and(one.isParent()), unable(one))))
                .orElseGet(() -> Stream.of(new Candidate(Truth.OPEN, Truth.OPEN)));
    }

    private Truth unable(Person parent) {
        Truth disabled = parent.is(status -> status.disability().unfitsParent());
        Truth gone = parent.is(status -> GONE.contains(status.situation()));
        return disabled.or(parent.seriouslyIll()).or(gone.and(longEnough(parent)));
    }

    private Truth longEnough(Person parent) {
        return Facts.date(parent.said(), "situationSince")
                .map(since -> Truth.of(Facts.fullMonths(since, request.asOf()) >= MONTHS))
                .orElse(Truth.OPEN);
    }

    private static Truth unable(Obligor parent) {
        Truth disabled = Truth.agreed(parent.disabilities().stream()
                .map(one -> Truth.of(one.unfitsParent()))
                .toList());
        Truth gone = Truth.agreed(parent.situations().stream()
                .map(one -> Truth.of(GONE.contains(one)))
                .toList());
        return disabled.or(gone);
    }
}
