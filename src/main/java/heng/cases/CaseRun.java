package heng.cases;

import java.util.List;

/**
 * What running the cases of a folder came to.
 *
 * @param cases how many there are
 * @param kept how many of them were known to hold, and not run again
 * @param failing those that do not hold
 * @param broken those that cannot be read
 */
public record CaseRun(int cases, int kept, List<CaseResult> failing, List<BrokenCase> broken) {

    /** Whether every case holds. */
    public boolean fine() {
        return failing.isEmpty() && broken.isEmpty();
    }
}
