package heng.logic;

/** What a figure counts. */
public enum Unit {
    YUAN_PER_MONTH("yuan/month", "元/月"),
    YUAN("yuan", "元"),
    RATIO("ratio", ""),
    SQUARE_METRES("square-metre", "平方米"),
    YEARS("years", "周岁"),
    MONTHS("months", "个月"),
    ITEMS("items", "项"),
    GRADE("grade", "级"),
    DAYS("days", "天"),
    PEOPLE("people", "人");

    private final String code;
    private final String chinese;

    Unit(String code, String chinese) {
        this.code = code;
        this.chinese = chinese;
    }

    /** The unit's name in answers. */
    public String code() {
        return code;
    }

    /** The unit as it stands behind a figure in a Chinese sentence; empty for a bare number. */
    public String chinese() {
        return chinese;
    }

    /**
     * The unit with this name in files and answers.
     *
     * @throws IllegalArgumentException for any other word
     */
    public static Unit named(String code) {
        for (Unit unit : values()) {
            if (unit.code.equals(code)) {
                return unit;
            }
        }
        throw new IllegalArgumentException("unknown unit");
    }
}
