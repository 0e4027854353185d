package heng.mutation;

import heng.rulebook.RuleVariants.Changed;

/** The text of one file, in which stretches are replaced. */
record Edits(String file, String text) {

    /** The file with another text from one character up to another. */
    Changed with(int from, int until, String instead) {
        return new Changed(file, text.substring(0, from) + instead + text.substring(until));
    }

    /** The line of a character, from 1. */
    int line(int at) {
        return (int) text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
    }
}
