package heng.reference;

import java.util.List;

/** An amount per month; {@code who} is the household or the person whose scheme it belongs to. */
record Entitlement(String scheme, String kind, String who, List<String> members, Fraction monthly) {
    static final String SUPPLEMENT = "CATEGORICAL_SUPPLEMENT";

    /** What one world's amount is compared with in another: a supplement is each person's own. */
    String slot() {
        return scheme + "/" + kind + "/" + who + (kind.equals(SUPPLEMENT) ? members : "");
    }

    String key(List<String> sure) {
        return scheme + "/" + kind + "/" + String.join(",", sure);
    }
}
