package heng.reference;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A county of Ningxia with its community, and what lies above it. */
record Place(String county, Community community) {
    enum Community {
        URBAN,
        RURAL
    }

    private static final Set<String> FIRST = codes("640104 640105 640106 640202 640205");
    private static final Set<String> SECOND = codes("640121 640122 640181 640221 640302 640381 640502 640521");
    private static final Set<String> THIRD = codes("640303 640323 640324 640402 640422 640423 640424 640425 640522");

    /** The minimum-wage class of each county as drawn until February 2024, by GB/T 2260 code. */
    static final Map<String, Integer> OLD_WAGE_CLASS = Map.of(1, FIRST, 2, SECOND, 3, THIRD).entrySet().stream()
            .flatMap(entry -> entry.getValue().stream().map(code -> Map.entry(code, entry.getKey())))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    static final Set<String> COUNTIES = OLD_WAGE_CLASS.keySet();

    boolean exists() {
        return COUNTIES.contains(county);
    }

    String city() {
        return county.substring(0, 4) + "00";
    }

    private static Set<String> codes(String list) {
        return Set.of(list.split(" "));
    }
}
