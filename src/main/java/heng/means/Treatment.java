package heng.means;

/** What becomes of an item of income or expenditure. */
public enum Treatment {
    COUNTED,
    DISREGARDED,
    DEDUCTED,
    NOT_RELEVANT,
    /** No text was found either way; where it decides, the answer is undetermined. */
    OPEN
}
