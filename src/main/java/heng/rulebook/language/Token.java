package heng.rulebook.language;

/**
 * A word, a mark or a quoted text of a rule, and where it begins.
 *
 * @param text as it stands; without the quotes where it is quoted
 * @param line from 1
 * @param column from 1
 */
record Token(Kind kind, String text, int line, int column) {

    enum Kind {
        WORD,
        QUOTED,
        NUMBER,
        MARK,
        END
    }

    /** Whether it is this word or mark. */
    boolean is(String other) {
        return (kind == Kind.WORD || kind == Kind.MARK) && text.equals(other);
    }

    /** Whether it is a name: of a fact, a field, a verb, a type. */
    boolean isName() {
        return kind == Kind.WORD && Character.isLetter(text.charAt(0)) && text.indexOf('-') < 0;
    }

    /** Whether it is a variable such as {@code $answer}. */
    boolean isVariable() {
        return kind == Kind.WORD && text.charAt(0) == '$' && text.length() > 1;
    }
}
