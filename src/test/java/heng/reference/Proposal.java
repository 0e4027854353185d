package heng.reference;

import java.util.List;

/** What the office would do to what a household or a person receives or asked for; {@code who} it is decided for. */
record Proposal(Kind kind, String scheme, String who, List<String> members, boolean hearFirst) {
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
