package heng.reference;

import java.util.List;

/**
 * What the office would do to what a household or a person receives or asked for.
 *
 * @param who whom it is made for
 * @param decidedFor the household or the person whose scheme it follows from
 */
record Proposal(Kind kind, String scheme, String who, String decidedFor, List<String> members, boolean hearFirst) {
    enum Kind {
        REFUSAL,
        REDUCTION,
        TERMINATION
    }

    String slot() {
        return kind + "/" + scheme + "/" + who;
    }

    String text(List<String> sure) {
        return kind + "/" + scheme + "/" + String.join(",", sure) + "/" + hearFirst;
    }
}
