package heng.cli;

import heng.law.Text;

/** The command was asked for something that cannot be: a file that is not there, a folder of something else. */
final class WrongUse extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Text text;

    /** What is wrong and how to mend it, in both languages. */
    WrongUse(String chinese, String english) {
        super(english);
        this.text = new Text(chinese, english);
    }

    Text text() {
        return text;
    }
}
