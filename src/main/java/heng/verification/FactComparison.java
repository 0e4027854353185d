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
import java.time.LocalDate;
import java.util.ArrayList;
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
            default -> throw new IllegalStateException("no such fact: " + claim.proves());
        };
    }

    /** The situation, and since when it lasts where the record says so. */
    private Comparison situation() {
        Situation shown = Objects.requireNonNull(fact.situation());
        LocalDate since = fact.situationSince();
        LocalDate said = member.situationSince();
        boolean same = shown == member.situation();
        boolean supplies = same && since != null && said == null;
        boolean sameDay = since == null || since.equals(said);
        String word = member.situation() == null || supplies
                ? null
                : member.situation().name() + (same && !sameDay ? " " + said : "");
        String record = shown.name() + (same && !sameDay && !supplies ? " " + since : "");
        return of(
                "situation",
                word,
                record,
                same && sameDay,
                one -> one.situation() == Situation.DECEASED
                        ? one
                        : one.in(shown, since == null && same ? one.situationSince() : since));
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

    /** Kind and grade, as far as both sides say them; what only the record says is supplied. */
    private Comparison disability() {
        Disability shown = Objects.requireNonNull(fact.disability());
        Disability said = member.disability();
        if (said == null) {
            return of("disability", null, word(shown), false, one -> one.disabled(shown));
        }
        boolean kindFits = shown.kind() == null || said.kind() == null || shown.kind() == said.kind();
        boolean gradeFits =
                shown.grade() == null || said.grade() == null || shown.grade().equals(said.grade());
        boolean supplies = kindFits
                && gradeFits
                && (said.kind() == null && shown.kind() != null || said.grade() == null && shown.grade() != null);
        Disability whole = new Disability(
                shown.kind() == null ? said.kind() : shown.kind(),
                shown.grade() == null && kindFits ? said.grade() : shown.grade());
        return of(
                "disability",
                supplies ? null : word(said),
                word(shown),
                kindFits && gradeFits,
                one -> one.disabled(whole));
    }

    private static String word(Disability disability) {
        String grade = disability.grade() == null ? "" : " " + disability.grade();
        return ((disability.kind() == null ? "" : disability.kind().name()) + grade).strip();
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
                .map(one -> one.relation() == Relation.SPOUSE ? one.related(Relation.FORMER_SPOUSE) : one)
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
