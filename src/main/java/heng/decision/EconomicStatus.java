package heng.decision;

import heng.logic.Amount;
import heng.logic.Gap;
import heng.means.Item;
import heng.means.Means;
import heng.means.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The figures a decision rests on, yuan a month; bounds where they are not known, or where it is not known who counts.
 *
 * @param countedMembers those whose income is compared, for certain
 * @param heads how many they are; null while that is open
 */
public record EconomicStatus(
        List<String> countedMembers,
        @Nullable Integer heads,
        Amount income,
        Amount disregarded,
        Amount deducted,
        Amount countedIncome,
        List<Means> ways) {

    /** The figures of one composition of the household. */
    public static EconomicStatus of(Means means) {
        return new EconomicStatus(
                means.people().stream().map(Person::id).toList(),
                means.heads(),
                means.income(),
                means.disregarded(),
                means.deducted(),
                means.countedIncome(),
                List.of(means));
    }

    /** What several ways the household may be composed have in common. */
    public static EconomicStatus of(List<EconomicStatus> all, List<Gap> doubts) {
        EconomicStatus first = all.get(all.size() - 1);
        List<String> certain = new ArrayList<>(first.countedMembers());
        all.forEach(one -> certain.retainAll(one.countedMembers()));
        boolean same =
                all.stream().map(EconomicStatus::countedMembers).distinct().count() == 1;
        return new EconomicStatus(
                certain,
                same ? first.heads() : null,
                span(all, EconomicStatus::income, doubts),
                span(all, EconomicStatus::disregarded, doubts),
                span(all, EconomicStatus::deducted, doubts),
                span(all, EconomicStatus::countedIncome, doubts),
                all.stream().flatMap(one -> one.ways().stream()).toList());
    }

    private static Amount span(List<EconomicStatus> all, Function<EconomicStatus, Amount> figure, List<Gap> doubts) {
        Amount span = figure.apply(all.get(0));
        for (EconomicStatus one : all) {
            Amount other = figure.apply(one);
            span = other.equals(span) ? span : span.orAlso(other, doubts);
        }
        return span;
    }

    /** The same, with one more person of whom nothing is known. */
    public EconomicStatus besides(Gap somebody) {
        Amount more = Amount.unknown(somebody);
        return new EconomicStatus(
                countedMembers, null, income.plus(more), disregarded, deducted, countedIncome.plus(more), ways);
    }

    /** Whether an item belongs to somebody whose income is compared in every way. */
    public boolean concerns(Item item) {
        return ways.stream().allMatch(one -> one.concerns(item));
    }

    /** Whether it is open if an item belongs to somebody whose income is compared. */
    public boolean mayConcern(Item item) {
        return !concerns(item) && ways.stream().anyMatch(one -> one.concerns(item));
    }
}
