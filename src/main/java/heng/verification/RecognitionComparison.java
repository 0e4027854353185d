package heng.verification;

import heng.household.Household;
import heng.household.Member;
import heng.household.Recognition;
import heng.verification.CheckedRecord.Status;
import heng.verification.Discrepancy.Figure;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The statuses that offices have recognised for one member. Each agency speaks only about its own: each record has its own
 * result, and what is quoted as declared and recorded is what the agencies that contradict speak about.
 */
final class RecognitionComparison {
    private final Household household;
    private final int index;
    private final @Nullable List<Recognition> said;
    private final Evidence evidence;

    private RecognitionComparison(Household household, int index, Evidence evidence) {
        this.household = household;
        this.index = index;
        this.said = household.members().get(index).recognised();
        this.evidence = evidence;
    }

    static Comparison of(Household household, int index, List<CheckedRecord> claims, Evidence evidence) {
        return new RecognitionComparison(household, index, evidence).compare(claims);
    }

    private Comparison compare(List<CheckedRecord> claims) {
        List<CheckedRecord> fitting = claims.stream().filter(this::fits).toList();
        List<CheckedRecord> others =
                claims.stream().filter(one -> !fitting.contains(one)).toList();
        List<CheckedRecord> telling = others.isEmpty() ? claims : others;
        Set<Recognition> covered = EnumSet.noneOf(Recognition.class);
        Set<Recognition> recorded = EnumSet.noneOf(Recognition.class);
        telling.forEach(one -> covered.addAll(evidence.covers(one)));
        telling.forEach(one -> recorded.addAll(shown(one)));
        Member member = household.members().get(index);
        return new Comparison(
                        member.id() + "/FACT/RECOGNISED",
                        member.id(),
                        said == null ? Status.SUPPLIED : others.isEmpty() ? Status.MATCHED : Status.CONTRADICTION,
                        said == null ? null : Figure.of(words(within(said, covered))),
                        Figure.of(words(recorded)),
                        "/household/members/" + index + "/recognised",
                        telling,
                        before -> recognised(before, covered, recorded))
                .besides(others.isEmpty() ? List.of() : fitting);
    }

    private boolean fits(CheckedRecord one) {
        return said != null && within(said, evidence.covers(one)).equals(shown(one));
    }

    private Set<Recognition> shown(CheckedRecord one) {
        List<Recognition> shown =
                one.record().fact() == null ? null : one.record().fact().recognised();
        return within(shown == null ? List.of() : shown, evidence.covers(one));
    }

    private static Set<Recognition> within(List<Recognition> all, Set<Recognition> covered) {
        Set<Recognition> within = EnumSet.noneOf(Recognition.class);
        all.stream().filter(covered::contains).forEach(within::add);
        return within;
    }

    private Household recognised(Household before, Set<Recognition> covered, Set<Recognition> recorded) {
        Set<Recognition> all = EnumSet.noneOf(Recognition.class);
        if (said != null) {
            all.addAll(said);
        }
        all.removeAll(covered);
        all.addAll(recorded);
        List<Member> members = new ArrayList<>(before.members());
        members.set(index, members.get(index).recognisedAs(List.copyOf(all)));
        return before.with(members, before.incomes(), before.assets());
    }

    private static String words(Set<Recognition> all) {
        return all.isEmpty() ? "NONE" : all.stream().map(Enum::name).collect(Collectors.joining(" "));
    }
}
