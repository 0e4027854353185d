package heng.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Sorts the records: those that are listed only, each with its reason, and those that take part. */
final class Evidence {
    private static final Comparator<Optional<Fraction>> BY_TOTAL =
            Comparator.comparing(total -> total.orElse(Fraction.of(-1)));

    private final Map<Integer, String> statuses = new TreeMap<>();
    private final List<AgencyRecord> used;

    Evidence(List<AgencyRecord> all, LocalDate asOf) {
        all.forEach(record -> rejected(record, asOf).ifPresent(reason -> statuses.put(record.index(), reason)));
        List<AgencyRecord> left = left(all);
        by(left, one -> one.agency() + " " + one.member() + " " + one.kind()).forEach(this::newest);
        left = left(left);
        by(left, one -> one.member() + " " + one.kind() + recogniser(one)).forEach(this::onceOnly);
        used = left(left);
    }

    Map<Integer, String> statuses() {
        return statuses;
    }

    /** What takes part, by subject. */
    Collection<List<AgencyRecord>> subjects() {
        return by(used, one -> one.subject() + recogniser(one));
    }

    private Optional<String> rejected(AgencyRecord record, LocalDate asOf) {
        if (!Proof.of(record, asOf)) return Optional.of("NOT_PROOF");
        if (record.day().isAfter(asOf)) return Optional.of("LATER");
        return record.freshUntil().isBefore(asOf) ? Optional.of("STALE") : Optional.empty();
    }

    /** Of one agency only the newest day counts, and of identical twins of that day one. */
    private void newest(List<AgencyRecord> ofOneAgency) {
        LocalDate newest = ofOneAgency.stream()
                .map(AgencyRecord::day)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        List<AgencyRecord> seen = new ArrayList<>();
        for (AgencyRecord one : ofOneAgency)
            if (one.day().isBefore(newest)) statuses.put(one.index(), "SUPERSEDED");
            else if (seen.stream().anyMatch(twin -> twin.said().equals(one.said())))
                statuses.put(one.index(), "REPEATED");
            else seen.add(one);
    }

    /**
     * Several agencies show one thing: the greatest total, or of facts the newest, stands for all, and a
     * death before any word of life;
     * of equals the agency that speaks first.
     */
    private void onceOnly(List<AgencyRecord> ofOneThing) {
        Collection<List<AgencyRecord>> agencies = by(ofOneThing, AgencyRecord::agency);
        List<AgencyRecord> first =
                agencies.stream().max(order(ofOneThing.get(0))).orElseThrow();
        agencies.stream()
                .filter(one -> one != first)
                .flatMap(List::stream)
                .forEach(one -> statuses.put(one.index(), "REPEATED"));
    }

    private static Comparator<List<AgencyRecord>> order(AgencyRecord sample) {
        Comparator<List<AgencyRecord>> newest = Comparator.<List<AgencyRecord>, Boolean>comparing(
                        list -> list.get(0).said().path("deceased").asBoolean(false))
                .thenComparing(list -> list.get(0).day());
        Comparator<List<AgencyRecord>> speaksFirst =
                Comparator.comparing(list -> -Proof.AGENCIES.indexOf(list.get(0).agency()));
        return sample.is("FACT")
                ? newest.thenComparing(speaksFirst)
                : Comparator.comparing(Evidence::total, BY_TOTAL).thenComparing(speaksFirst);
    }

    /** The sum of a year, unknown as soon as one part is. */
    static Optional<Fraction> total(List<AgencyRecord> records) {
        if (records.stream().anyMatch(one -> one.yearly().isEmpty())) return Optional.empty();
        return records.stream().flatMap(one -> one.yearly().stream()).reduce(Fraction::plus);
    }

    /** Recognitions of different agencies are different things. */
    private static String recogniser(AgencyRecord record) {
        return record.name().equals("RECOGNISED") ? " " + record.agency() : "";
    }

    private List<AgencyRecord> left(List<AgencyRecord> records) {
        return records.stream()
                .filter(one -> !statuses.containsKey(one.index()))
                .toList();
    }

    private static Collection<List<AgencyRecord>> by(List<AgencyRecord> records, Function<AgencyRecord, String> key) {
        return records.stream()
                .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()))
                .values();
    }
}
