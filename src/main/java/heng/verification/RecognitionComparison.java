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

/** The statuses that offices have recognised for one member; each agency speaks only about its own. */
final class RecognitionComparison {
    private RecognitionComparison() {}

    static Comparison of(Household household, int index, List<CheckedRecord> claims, Evidence evidence) {
        Member member = household.members().get(index);
        List<Recognition> said = member.recognised();
        Set<Recognition> recorded = EnumSet.noneOf(Recognition.class);
        if (said != null) {
            recorded.addAll(said);
        }
        for (CheckedRecord claim : claims) {
            List<Recognition> shown =
                    claim.record().fact() == null ? null : claim.record().fact().recognised();
            Set<Recognition> covered = evidence.covers(claim);
            recorded.removeAll(covered);
            if (shown != null) {
                shown.stream().filter(covered::contains).forEach(recorded::add);
            }
        }
        boolean matches = said != null && recorded.equals(setOf(said));
        List<Recognition> list = List.copyOf(recorded);
        return new Comparison(
                member.id() + "/FACT/RECOGNISED",
                member.id(),
                said == null ? Status.SUPPLIED : matches ? Status.MATCHED : Status.CONTRADICTION,
                said == null ? null : Figure.of(words(said)),
                Figure.of(words(list)),
                "/household/members/" + index + "/recognised",
                claims,
                before -> recognised(before, index, list));
    }

    private static Household recognised(Household before, int index, List<Recognition> list) {
        List<Member> members = new ArrayList<>(before.members());
        members.set(index, members.get(index).recognisedAs(list));
        return before.with(members, before.incomes(), before.assets());
    }

    private static Set<Recognition> setOf(List<Recognition> said) {
        Set<Recognition> set = EnumSet.noneOf(Recognition.class);
        set.addAll(said);
        return set;
    }

    private static String words(@Nullable List<Recognition> list) {
        return list == null || list.isEmpty()
                ? "NONE"
                : list.stream().map(Enum::name).collect(Collectors.joining(" "));
    }
}
