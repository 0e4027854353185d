package heng.reference;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What the report on verification says at its head.
 *
 * @param validUntil the day on which the first of the records that were compared is fresh for the last time; empty where
 *     none was
 * @param obligorsLeftOut pointers of those whose figures were not looked at for want of their own consent
 */
record Report(String result, String validUntil, List<String> obligorsLeftOut) {
    static final Report NONE = new Report("NOT_ASKED", "", List.of());

    static Report of(Request request, Collection<LocalDate> freshUntil, boolean discrepant, boolean open) {
        return new Report(
                freshUntil.isEmpty() ? "NOT_ASKED" : !discrepant ? "CONSISTENT" : open ? "DISCREPANT" : "RESOLVED",
                freshUntil.stream()
                        .min(Comparator.naturalOrder())
                        .map(LocalDate::toString)
                        .orElse(""),
                leftOut(request));
    }

    private static List<String> leftOut(Request request) {
        List<Obligor> obligors = request.obligors().orElse(List.of());
        return IntStream.range(0, obligors.size())
                .filter(i -> !obligors.get(i).mayBeLookedAt(request.asOf()))
                .mapToObj(i -> "/household/obligors/" + i)
                .toList();
    }

    Map<String, String> statements() {
        return Map.of(
                "verification result", result,
                "verification valid until", validUntil,
                "obligors left out", String.join(",", obligorsLeftOut));
    }
}
