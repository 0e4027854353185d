package heng.workshop.coverage;

import heng.decision.Condition;
import heng.law.Text;
import java.util.Arrays;
import java.util.List;

/** What a worked case may show of a condition: each of its answers, and each side of its limit. */
public enum Cell {
    MET("符合", "met"),
    NOT_MET("不符合", "not met"),
    UNDETERMINED("待核实", "undetermined"),
    BELOW("低于界限", "below"),
    AT("等于界限", "at"),
    ABOVE("高于界限", "above");

    private final Text text;

    Cell(String chinese, String english) {
        this.text = new Text(chinese, english);
    }

    /** The cells that a condition has: those of the limit only where it compares figures. */
    public static List<Cell> of(Condition condition) {
        return Arrays.stream(values())
                .filter(cell -> condition.unit() != null || !cell.ofLimit())
                .toList();
    }

    /** What it is called. */
    public Text text() {
        return text;
    }

    /** Whether it is about the limit, so that only conditions with figures have it. */
    public boolean ofLimit() {
        return compareTo(BELOW) >= 0;
    }
}
