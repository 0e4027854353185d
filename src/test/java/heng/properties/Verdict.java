package heng.properties;

import java.util.List;

/**
 * What a property says of one household.
 *
 * @param applies whether the household is one that the property speaks about
 * @param faults what does not hold; empty where all does
 */
record Verdict(boolean applies, List<String> faults) {
    static final Verdict NOT_CONCERNED = new Verdict(false, List.of());

    static Verdict of(List<String> faults) {
        return new Verdict(true, faults);
    }
}
