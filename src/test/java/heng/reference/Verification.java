package heng.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What was declared against what agencies recorded, as far as the household agreed to it (mca-2021-57 9, 17, 18). */
final class Verification {
    private final ObjectNode request;
    private final Map<String, String> resolutions = new HashMap<>();
    private final List<Check> checks = new ArrayList<>();
    private final Map<String, String> records = new TreeMap<>();
    private final List<LocalDate> freshUntil = new ArrayList<>();

    Verification(ObjectNode request, LocalDate asOf) {
        this.request = request;
        if (Facts.flag(request, "verificationConsent") != Truth.YES) return;
        for (JsonNode one : request.path("resolutions").values())
            resolutions.put(
                    one.path("discrepancy").asString(), one.path("evidence").asString());
        Evidence evidence = new Evidence(AgencyRecord.read(request), asOf);
        evidence.statuses().forEach((index, status) -> records.put("/officialRecords/" + index, status));
        evidence.subjects().forEach(this::compare);
    }

    private void compare(List<AgencyRecord> records) {
        AgencyRecord first = records.get(0);
        Check check = first.is("FACT")
                ? FactCheck.of(request, first)
                : Things.KINDS.contains(first.kind())
                        ? Things.check(request, records)
                        : MoneyCheck.of(request.path("household"), records);
        checks.stream()
                .filter(one -> one.id().equals(check.id()))
                .findFirst()
                .ifPresentOrElse(
                        earlier -> checks.set(checks.indexOf(earlier), RecognitionCheck.together(earlier, check)),
                        () -> checks.add(check));
        for (AgencyRecord one : records) {
            this.records.put("/officialRecords/" + one.index(), check.status());
            if (!check.result().equals(Check.NOT_COMPARED)) freshUntil.add(one.freshUntil());
        }
    }

    /** Every discrepancy by its id, resolved or not. */
    Map<String, String> discrepancies() {
        Map<String, String> all = new TreeMap<>();
        checks.stream().filter(Check::discrepant).forEach(one -> all.put(one.id(), one.text() + resolution(one)));
        return all;
    }

    Report report() {
        Request declared = Request.read(request).orElseThrow();
        return Report.of(declared, freshUntil, !discrepancies().isEmpty(), open());
    }

    /** The status of each record by its pointer. */
    Map<String, String> records() {
        return records;
    }

    /** What is settled: declared, supplied, and recorded where the evidence against it was not accepted. */
    ObjectNode settled() {
        return laid(one -> one.supplied() || one.discrepant() && resolved(one, "NOT_ACCEPTED"));
    }

    /** The same with what is recorded wherever nobody has resolved it yet. */
    ObjectNode recorded() {
        return laid(one -> one.supplied() || one.discrepant() && !resolved(one, "ACCEPTED"));
    }

    boolean open() {
        return checks.stream().anyMatch(one -> one.discrepant() && !resolutions.containsKey(one.id()));
    }

    private boolean resolved(Check check, String evidence) {
        return evidence.equals(resolutions.get(check.id()));
    }

    private String resolution(Check check) {
        return resolutions.containsKey(check.id()) ? " " + resolutions.get(check.id()) : "";
    }

    private ObjectNode laid(Predicate<Check> which) {
        ObjectNode copy = request.deepCopy();
        checks.stream().filter(which).forEach(one -> one.overlay().accept(copy));
        return copy;
    }
}
