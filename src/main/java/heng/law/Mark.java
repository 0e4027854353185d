package heng.law;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How sure a value or a text is; the order is from strong to weak. */
public enum Mark {
    @JsonProperty("confirmed")
    CONFIRMED("confirmed", "已核对原文"),
    @JsonProperty("secondary")
    SECONDARY("secondary", "来自转述，未核对原文"),
    @JsonProperty("derived")
    DERIVED("derived", "由其他数值推算"),
    @JsonProperty("to-confirm")
    TO_CONFIRM("to-confirm", "待确认"),
    @JsonProperty("not-found")
    NOT_FOUND("not-found", "未查到，须由当地补充");

    private final String code;
    private final String chinese;

    Mark(String code, String chinese) {
        this.code = code;
        this.chinese = chinese;
    }

    /** The mark as written in files and answers. */
    public String code() {
        return code;
    }

    /** The mark in a Chinese sentence. */
    public String chinese() {
        return chinese;
    }

    /** The mark written so in a file. */
    public static Mark named(String code) {
        for (Mark mark : values()) {
            if (mark.code.equals(code)) {
                return mark;
            }
        }
        throw new IllegalArgumentException("unknown mark");
    }
}
