package heng.reference;

import java.util.List;

/** An amount per month; {@code who} is the household or the person whose scheme it belongs to. */
record Entitlement(String scheme, String kind, String who, List<String> members, Fraction monthly) {
    String slot() {
        return scheme + "/" + kind + "/" + who;
    }

    String key(List<String> sure) {
        return scheme + "/" + kind + "/" + String.join(",", sure);
    }
}
