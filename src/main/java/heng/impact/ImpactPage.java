package heng.impact;

import heng.workshop.Page;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** The impact as a page in one file that opens offline and prints. */
public final class ImpactPage {
    private ImpactPage() {}

    /** The page; the same impact gives the same bytes. */
    public static String of(Impact impact) {
        return Page.of(
                "impact",
                Map.of(
                        "i", impact,
                        "w", new Words(),
                        "kinds", List.of(Effect.Kind.values()),
                        "bars", bars(impact),
                        "told", impact.telling().stream().map(TellingPage::of).toList()));
    }

    private static List<Bar> bars(Impact impact) {
        BigDecimal most = impact.schemes().values().stream()
                .map(one -> one.monthlyBefore().max(one.monthlyAfter()))
                .reduce(BigDecimal.ONE, BigDecimal::max);
        return impact.schemes().entrySet().stream()
                .filter(one -> one.getValue().monthlyBefore().signum() > 0
                        || one.getValue().monthlyAfter().signum() > 0)
                .map(one -> Bar.of(one.getKey(), one.getValue(), most))
                .toList();
    }
}
