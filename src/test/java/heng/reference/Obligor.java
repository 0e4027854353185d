package heng.reference;

import heng.reference.Status.Situation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** A person outside the household with a duty of support. */
record Obligor(JsonNode said, Optional<Integer> age, List<Disability> disabilities, List<Situation> situations) {

    static Obligor read(JsonNode said, LocalDate asOf) {
        return new Obligor(
                said,
                Facts.date(said, "birthDate").map(born -> born.until(asOf).getYears()),
                Disability.possible(said),
                Facts.possible(said, "situation", Situation.class, Situation.NONE));
    }

    Truth supports(String id) {
        return said.path("supports").isArray() ? Facts.names(said, "supports", id) : Truth.OPEN;
    }

    Truth isParent() {
        return Facts.word(said, "relation")
                .map(relation -> Truth.of(relation.equals("PARENT")))
                .orElse(Truth.OPEN);
    }

    /** Civil-code 1067, 1074 and 1075 put the duty on adult children and on grandchildren and siblings able to bear it. */
    Truth bearsDutyOfAge() {
        return Facts.word(said, "relation")
                .map(relation ->
                        Truth.of(Set.of("CHILD", "GRANDCHILD", "SIBLING").contains(relation)))
                .orElse(Truth.OPEN);
    }

    Truth recognisedAs(String scheme) {
        return Facts.names(said, "recognised", scheme);
    }

    Truth atLeast(int years) {
        return age.map(known -> Truth.of(known >= years)).orElse(Truth.OPEN);
    }

    Truth weakened() {
        return Truth.agreed(disabilities.stream()
                .map(one -> Truth.of(one.weakensSupporter()))
                .toList());
    }

    Truth cannotAct() {
        Truth gone = Truth.agreed(situations.stream()
                .map(one -> Truth.of(Supporters.GONE.contains(one)))
                .toList());
        return gone.or(Facts.flag(said, "civilCapacity", true).not());
    }

    Range ownIncome(LocalDate asOf) {
        return mayBeLookedAt(asOf) ? Facts.amount(said, "ownMonthlyIncome") : Range.UNKNOWN;
    }

    Truth assetsWithinLimit(LocalDate asOf) {
        return mayBeLookedAt(asOf) ? Facts.flag(said, "assetsWithinLimit") : Truth.OPEN;
    }

    /** Since the Act an obligor's figures need the obligor's own yes; before it a no was enough to close them. */
    boolean mayBeLookedAt(LocalDate asOf) {
        Truth consent = Facts.flag(said, "consent");
        return Law.SOCIAL_ASSISTANCE_ACT.inForce(asOf) ? consent == Truth.YES : consent != Truth.NO;
    }
}
