package heng.mutation;

import java.util.regex.Pattern;

/** The areas of law in which no mistake may go unnoticed. */
public enum Area {
    SUBSISTENCE_ALLOWANCE(
            "schemes/subsistence-allowance/.*"
                    + "|parameters/(subsistence-allowance\\.(standard|payment|rounding|grade.*)|categorical-supplement\\..*)\\.yaml"),
    SINGLE_PERSON_ENTRY(
            "schemes/single-person/.*|parameters/(single-person\\..*|clergy\\..*)|tables/single-person-entry.csv"),
    DEDUCTIONS("economic-status/deductions/.*|parameters/deduction\\..*|tables/expenditure-treatment.csv"),
    PHASE_OUT("schemes/phase-out/.*|parameters/phase-out\\..*"),
    CARE("schemes/extremely-poor/support/.*|parameters/(extremely-poor\\.care\\..*|self-care\\..*|care\\..*)");

    private final Pattern files;

    Area(String files) {
        this.files = Pattern.compile(files);
    }

    /** Whether the file belongs to this area. */
    public boolean has(String file) {
        return files.matcher(file).matches();
    }
}
