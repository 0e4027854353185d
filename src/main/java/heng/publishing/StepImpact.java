package heng.publishing;

import heng.impact.CompareBooks;
import heng.impact.GeneratedPopulation;
import heng.impact.Impact;
import heng.impact.ImpactDocument;
import heng.logic.NoOneAnswer;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a step does to a generated population, today or else on the first day on which it does anything. */
final class StepImpact {
    private static final long SEED = 1;
    private static final int MOST_DAYS = 6;

    private final int households;

    /** Over so many households. */
    StepImpact(int households) {
        this.households = households;
    }

    /** The sums; the households are not told one by one. */
    ObjectNode of(InUse before, InUse next, LocalDate today) {
        NavigableSet<LocalDate> days = next.rules().changes();
        days.addAll(before.rules().changes());
        List<LocalDate> later =
                days.tailSet(today, false).stream().limit(MOST_DAYS).toList();
        Impact impact = on(today, before, next, today);
        LocalDate day = today;
        for (int i = 0; impact.changesNothing() && i < later.size(); i++) {
            day = later.get(i);
            impact = on(day, before, next, today);
        }
        ObjectNode document =
                JsonNodeFactory.instance.objectNode().put("asOf", (impact.changesNothing() ? today : day).toString());
        document.setAll(ImpactDocument.of(impact));
        document.remove(List.of("telling", "groups"));
        return document;
    }

    /**
     * Holds rules that should come in use against the generated households: they have to decide them today.
     *
     * @throws RefusedBundle where they cannot
     */
    void holdAgainst(InUse next, LocalDate today) {
        try {
            on(today, next, next, today);
        } catch (NoOneAnswer none) {
            throw cannotDecide(today, none.zh(), none.en());
        } catch (RuntimeException fault) {
            String kind = fault.getClass().getSimpleName();
            throw cannotDecide(today, kind, kind);
        }
    }

    private static RefusedBundle cannotDecide(LocalDate today, String zh, String en) {
        return new RefusedBundle(
                Bundle.RULES,
                "按 " + today + " 不能认定生成的家庭，请检查到期而没有后续的行和数值：" + zh,
                "Cannot decide generated households on " + today + "; look for rows and values that end without a"
                        + " successor: " + en);
    }

    private Impact on(LocalDate day, InUse before, InUse next, LocalDate today) {
        GeneratedPopulation population =
                new GeneratedPopulation(next.rules().parameters().places(), day, SEED, households);
        return new CompareBooks(before.rules(), next.rules(), today).over(population, decided -> {});
    }
}
