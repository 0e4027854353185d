package heng.logic;

/** A question of a decision that the rules leave without an answer, or answer twice: the rules have to be mended. */
public final class NoOneAnswer extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    private final String zh;
    private final String en;

    /** Which question it is, in both languages; nothing of the household. */
    public NoOneAnswer(String zh, String en) {
        super(zh + " / " + en);
        this.zh = zh;
        this.en = en;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }
}
