package heng.verification;

import heng.household.Disability;
import heng.household.Household;
import heng.household.Member;
import heng.household.Member.Employment;
import heng.household.OfficialRecord.Fact;
import heng.household.Relation;
import heng.household.Situation;
import heng.verification.CheckedRecord.Status;
import heng.verification.Discrepancy.Figure;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** One fact about one member. */
final class FactComparison {
    private static final Set<Employment> IN_WORK = Set.of(Employment.EMPLOYED, Employment.SELF_EMPLOYED);

    private final Household household;
    private final int index;
    private final Member member;
    private final CheckedRecord claim;
    private final Fact fact;

    FactComparison(Household household, int index, CheckedRecord claim, Fact fact) {
        this.household = household;
        this.index = index;
        this.member = household.members().get(index);
        this.claim = claim;
        this.fact = fact;
    }

    Comparison compare() {
        return switch (claim.proves()) {
            case "FACT:SITUATION" -> situation();
            case "FACT:EMPLOYMENT" -> employment();
            case "FACT:DISABILITY" -> disability();
            case "FACT:MARRIED" -> married();
            case "FACT:DECEASED" -> deceased();
            case "FACT:RECOGNISED" -> recognised();
            default -> throw new IllegalStateException("no such fact: " + claim.proves());
        };
    }

    private Comparison situation() {
        Situation shown = Objects.requireNonNull(fact.situation());
        return of(
                "situation",
                word(member.situation()),
                shown.name(),
                shown == member.situation(),
                one -> one.in(shown, fact.situationSince() == null ? one.situationSince() : fact.situationSince()));
    }

    /** Working for others or oneself is alike, and so is being out of work and not working. */
    private Comparison employment() {
        Employment shown = Objects.requireNonNull(fact.employment());
        Employment said = member.employment();
        boolean alike = shown == said
                || said != null && IN_WORK.contains(shown) && IN_WORK.contains(said)
                || said != null && idle(shown) && idle(said);
        return of("employment", word(said), shown.name(), alike, one -> one.working(shown));
    }

    private static boolean idle(Employment employment) {
        return employment == Employment.UNEMPLOYED || employment == Employment.NONE;
    }

    private Comparison disability() {
        Disability shown = Objects.requireNonNull(fact.disability());
        Disability said = member.disability();
        return of(
                "disability",
                said == null ? null : word(said),
                word(shown),
                shown.equals(said),
                one -> one.disabled(shown));
    }

    private static String word(Disability disability) {
        String grade = disability.grade() == null ? "" : " " + disability.grade();
        return (disability.kind() == null ? "" : disability.kind().name()) + grade;
    }

    private Comparison recognised() {
        var shown = Objects.requireNonNull(fact.recognised());
        var said = member.recognised();
        return of(
                "recognised",
                said == null ? null : said.toString(),
                shown.toString(),
                said != null && new HashSet<>(said).equals(new HashSet<>(shown)),
                one -> one.recognisedAs(shown));
    }

    private Comparison deceased() {
        boolean dead = Objects.requireNonNull(fact.deceased());
        return of(
                "deceased", "false", String.valueOf(dead), !dead, one -> one.in(Situation.DECEASED, fact.deceasedOn()));
    }

    /** A marriage that the household does not show, or a spouse who is not married. */
    private Comparison married() {
        boolean married = Objects.requireNonNull(fact.married());
        boolean spouse = household.members().stream().anyMatch(one -> one.relation() == Relation.SPOUSE);
        boolean applicant = member.relation() == Relation.APPLICANT;
        boolean said = member.relation() == Relation.SPOUSE || applicant && spouse;
        boolean matches = married ? said || !applicant : !said;
        return comparison(
                "married",
                String.valueOf(said),
                String.valueOf(married),
                matches,
                before -> married ? before : withoutSpouse(before));
    }

    private static Household withoutSpouse(Household before) {
        List<Member> members = before.members().stream()
                .map(one -> one.relation() == Relation.SPOUSE ? one.related(Relation.UNRELATED) : one)
                .toList();
        return before.with(members, before.incomes(), before.assets());
    }

    private Comparison of(
            String field, @Nullable String said, String shown, boolean matches, UnaryOperator<Member> recorded) {
        return comparison(field, said, shown, matches, before -> {
            List<Member> members = new ArrayList<>(before.members());
            members.set(index, recorded.apply(members.get(index)));
            return before.with(members, before.incomes(), before.assets());
        });
    }

    private Comparison comparison(
            String field, @Nullable String said, String shown, boolean matches, UnaryOperator<Household> recorded) {
        Status status = said == null ? Status.SUPPLIED : matches ? Status.MATCHED : Status.CONTRADICTION;
        return new Comparison(
                member.id() + "/FACT/" + field.toUpperCase(Locale.ROOT),
                member.id(),
                status,
                said == null ? null : Figure.of(said),
                Figure.of(shown),
                "/household/members/" + index + "/" + field,
                List.of(claim),
                recorded);
    }

    private static @Nullable String word(@Nullable Enum<?> said) {
        return said == null ? null : said.name();
    }
}
