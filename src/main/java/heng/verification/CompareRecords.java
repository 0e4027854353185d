package heng.verification;

import heng.household.Application;
import heng.household.Asset;
import heng.household.Household;
import heng.household.Income;
import heng.household.OfficialRecord;
import heng.parameter.ParameterSheet;
import heng.verification.CheckedRecord.Status;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Compares what was declared with what the agencies returned, by person and kind, each thing once. */
public final class CompareRecords {
    private static final String RECOGNISED = "FACT:RECOGNISED";
    private static final Comparator<CheckedRecord> NEWEST = Comparator.comparing(
                    (CheckedRecord one) -> one.record().recordedOn())
            .thenComparing(one -> one.record().agency(), Comparator.reverseOrder());
    /** Nobody rises from the dead, whichever record is newer. */
    private static final Comparator<CheckedRecord> DEATH_FIRST =
            Comparator.comparing(one -> one.record().fact() != null
                    && Boolean.TRUE.equals(one.record().fact().deceased()));

    private final Household household;
    private final Evidence evidence;
    private final List<CheckedRecord> checked;
    private final List<Comparison> comparisons = new ArrayList<>();

    private CompareRecords(Application application, ParameterSheet sheet) {
        this.household = application.household();
        this.evidence = new Evidence(sheet, application.asOf());
        this.checked = evidence.check(application.officialRecords());
    }

    /** The comparison; without consent nothing is compared. */
    public static Verification of(Application application, ParameterSheet sheet) {
        if (application.officialRecords().isEmpty() || !Boolean.TRUE.equals(application.verificationConsent())) {
            return Verification.none(application);
        }
        return new CompareRecords(application, sheet).compare(application);
    }

    private Verification compare(Application application) {
        Map<String, List<CheckedRecord>> claims = new LinkedHashMap<>();
        for (CheckedRecord one : checked) {
            if (one.status() == Status.MATCHED) {
                boolean asset = one.proves().startsWith("ASSET:");
                String about = (asset ? "household" : one.record().member()) + "/" + one.proves();
                claims.computeIfAbsent(about, unused -> new ArrayList<>()).add(one);
            }
        }
        claims.forEach((about, all) -> comparisons.add(compare(counting(all))));
        return new Verification(application, verdicts(), comparisons, evidence::basis, evidence.freshUntil(used()));
    }

    private Comparison compare(List<CheckedRecord> claims) {
        CheckedRecord first = claims.get(0);
        OfficialRecord record = first.record();
        BigDecimal tolerance = evidence.tolerance(first);
        if (record.income() != null) {
            Income.Kind kind = record.income().kind();
            return IncomeComparison.of(household, record.member(), kind, claims, tolerance);
        }
        if (record.asset() != null) {
            Asset.Kind kind = record.asset().kind();
            if (kind == Asset.Kind.HOME) {
                return HomeComparison.of(household, claims, tolerance);
            }
            return kind.isMoney()
                    ? MoneyComparison.of(household, kind, claims, tolerance)
                    : VehicleComparison.of(household, kind, claims);
        }
        if (record.fact() == null) {
            throw new IllegalStateException("a record of nothing");
        }
        if (first.proves().equals(RECOGNISED)) {
            return RecognitionComparison.of(household, place(record.member()), claims, evidence);
        }
        return new FactComparison(household, place(record.member()), first, record.fact()).compare();
    }

    private int place(String member) {
        for (int i = 0; i < household.members().size(); i++) {
            if (household.members().get(i).id().equals(member)) {
                return i;
            }
        }
        throw new IllegalStateException("a record of nobody");
    }

    /** Of agencies that show the same thing of the same member only the one that shows most; of facts the newest. */
    private static List<CheckedRecord> counting(List<CheckedRecord> all) {
        CheckedRecord first = all.get(0);
        if (first.proves().equals(RECOGNISED)) {
            return all.stream()
                    .sorted(Comparator.comparing(one -> one.record().agency()))
                    .toList();
        }
        if (first.record().fact() != null) {
            return List.of(all.stream().max(DEATH_FIRST.thenComparing(NEWEST)).orElseThrow());
        }
        Map<String, Map<OfficialRecord.Agency, List<CheckedRecord>>> byMember = new LinkedHashMap<>();
        all.forEach(one -> byMember.computeIfAbsent(one.record().member(), unused -> new LinkedHashMap<>())
                .computeIfAbsent(one.record().agency(), unused -> new ArrayList<>())
                .add(one));
        List<CheckedRecord> counting = new ArrayList<>();
        byMember.values()
                .forEach(agencies -> counting.addAll(agencies.values().stream()
                        .max(Comparator.comparing(CompareRecords::weight)
                                .thenComparing(ofOne -> ofOne.get(0).record().agency(), Comparator.reverseOrder()))
                        .orElseThrow()));
        return counting;
    }

    private static BigDecimal weight(List<CheckedRecord> ofOneAgency) {
        BigDecimal weight = BigDecimal.ZERO;
        for (CheckedRecord one : ofOneAgency) {
            Income income = one.record().income();
            Asset asset = one.record().asset();
            BigDecimal amount = income != null ? income.amount() : asset == null ? null : asset.amount();
            boolean monthly = income != null && income.per() == Income.Per.MONTH;
            BigDecimal figure = amount == null ? BigDecimal.ONE : amount;
            weight = weight.add(monthly ? figure.multiply(BigDecimal.valueOf(12)) : figure);
        }
        return weight;
    }

    private List<CheckedRecord> used() {
        return comparisons.stream()
                .filter(one -> one.status() != Status.NOT_COMPARED)
                .flatMap(one -> Stream.concat(one.records().stream(), one.matching().stream()))
                .toList();
    }

    /** Each record with the status of the comparison it took part in; one that was not counted is a repetition. */
    private List<CheckedRecord> verdicts() {
        Map<CheckedRecord, Status> verdicts = new HashMap<>();
        for (Comparison one : comparisons) {
            one.records().forEach(record -> verdicts.put(record, one.status()));
            one.matching().forEach(record -> verdicts.put(record, Status.MATCHED));
        }
        return checked.stream()
                .map(one -> one.status() == Status.MATCHED ? one.as(verdicts.getOrDefault(one, Status.REPEATED)) : one)
                .toList();
    }
}
