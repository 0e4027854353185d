package heng.verification;

import heng.household.Application;
import heng.household.Household;
import heng.law.LegalBasis;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What came of comparing an application with the records that agencies returned. */
public final class Verification {
    private final Application application;
    private final List<CheckedRecord> records;
    private final List<Comparison> comparisons;
    private final Map<String, Discrepancy> discrepancies = new LinkedHashMap<>();
    private final @Nullable LocalDate freshUntil;
    private final Function<CheckedRecord, LegalBasis> basis;

    Verification(
            Application application,
            List<CheckedRecord> records,
            List<Comparison> comparisons,
            Function<CheckedRecord, LegalBasis> basis,
            @Nullable LocalDate freshUntil) {
        this.application = application;
        this.records = records;
        this.comparisons = comparisons;
        this.basis = basis;
        this.freshUntil = freshUntil;
        comparisons.stream()
                .filter(Comparison::isDiscrepancy)
                .forEach(one -> discrepancies.put(one.id(), discrepancy(one)));
    }

    /** Nothing was compared. */
    public static Verification none(Application application) {
        return new Verification(application, List.of(), List.of(), one -> new LegalBasis("", ""), null);
    }

    private Discrepancy discrepancy(Comparison one) {
        CheckedRecord first = one.records().get(0);
        return new Discrepancy(
                one.id(),
                one.status(),
                one.member(),
                first.record().agency(),
                one.declared(),
                Objects.requireNonNull(one.record()),
                one.path(),
                first.record().recordedOn(),
                basis.apply(first),
                application.resolutions().stream()
                        .filter(resolution -> resolution.discrepancy().equals(one.id()))
                        .reduce((earlier, later) -> later)
                        .orElse(null));
    }

    /** Every record of the request with what became of it. */
    public List<CheckedRecord> records() {
        return records;
    }

    /** Where declaration and record do not fit. */
    public List<Discrepancy> discrepancies() {
        return List.copyOf(discrepancies.values());
    }

    /** The last day on which all that was compared is still fresh; null where nothing was. */
    public @Nullable LocalDate freshUntil() {
        return freshUntil;
    }

    /** Whether any record was fresh, proved something, and could be compared. */
    public boolean compared() {
        return freshUntil != null;
    }

    /**
     * The application as declared, with what was not stated and records supply, and with the records that evidence did
     * not shake.
     */
    public Version declared() {
        return with(one -> !one.isOpen() && !one.declarationStands());
    }

    /** The application by the records, save where the evidence for the declaration was accepted. */
    public Version recorded() {
        return with(one -> !one.declarationStands());
    }

    /** How many versions there are of what holds: by the records, as declared, and by all records but one each. */
    public int versions() {
        return discrepancies.isEmpty() ? 1 : discrepancies.size() + 2;
    }

    /** The application by the records, but for this discrepancy, in which the declaration is taken. */
    public Version recordedBut(Discrepancy discrepancy) {
        return with(one -> !one.declarationStands() && !one.id().equals(discrepancy.id()));
    }

    private Version with(Predicate<Discrepancy> byRecord) {
        Household household = application.household();
        for (Comparison one : comparisons) {
            Discrepancy discrepancy = discrepancies.get(one.id());
            boolean supplied = one.status() == CheckedRecord.Status.SUPPLIED;
            if (supplied || discrepancy != null && byRecord.test(discrepancy)) {
                household = one.recorded().apply(household);
            }
        }
        Discrepancy marriage = discrepancies.get(household.applicant().id() + "/FACT/MARRIED");
        boolean unnamed = marriage != null && "true".equals(marriage.recorded().word()) && byRecord.test(marriage);
        return new Version(application.about(household), unnamed);
    }

    /**
     * The application as one side has it.
     *
     * @param spouseUnnamed whether the applicant has a spouse who is not among the members
     */
    public record Version(Application application, boolean spouseUnnamed) {}
}
