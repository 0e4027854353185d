package heng.cases;

/** What a worked case may show of a condition: each of its answers, and each side of its limit. */
enum Cell {
    MET("符合"),
    NOT_MET("不符合"),
    UNDETERMINED("待核实"),
    BELOW("低于界限"),
    AT("等于界限"),
    ABOVE("高于界限");

    private final String chinese;

    Cell(String chinese) {
        this.chinese = chinese;
    }

    String chinese() {
        return chinese;
    }

    /** Whether it is about the limit, so that only conditions with figures have it. */
    boolean ofLimit() {
        return compareTo(BELOW) >= 0;
    }
}
