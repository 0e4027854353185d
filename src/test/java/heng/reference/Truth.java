package heng.reference;

import java.util.Collection;

/** The three answers of a condition: met, not met, or open until a fact or a value is known. */
enum Truth {
    YES("MET"),
    NO("NOT_MET"),
    OPEN("UNDETERMINED");

    private final String finding;

    Truth(String finding) {
        this.finding = finding;
    }

    String finding() {
        return finding;
    }

    static Truth of(boolean known) {
        return known ? YES : NO;
    }

    Truth not() {
        return this == OPEN ? OPEN : of(this == NO);
    }

    Truth and(Truth other) {
        if (this == NO || other == NO) return NO;
        return this == YES && other == YES ? YES : OPEN;
    }

    Truth or(Truth other) {
        return not().and(other.not()).not();
    }

    /** YES if every answer is, NO if one is not. */
    static Truth all(Collection<Truth> answers) {
        return answers.stream().reduce(YES, Truth::and);
    }

    /** YES if one answer is, NO if none is. */
    static Truth any(Collection<Truth> answers) {
        return answers.stream().reduce(NO, Truth::or);
    }

    /** What every one of several possible situations agrees on. */
    static Truth agreed(Collection<Truth> answers) {
        return answers.stream().distinct().count() == 1 ? answers.iterator().next() : OPEN;
    }
}
