package heng.inquiry;

import heng.law.LegalBasis;
import heng.law.Text;
import java.util.List;

/** One reason why a decision changes on a day. */
public record Because(Kind kind, Text text, List<LegalBasis> basis) {
    /** What moves. */
    public enum Kind {
        LAW,
        VALUE,
        BIRTHDAY,
        PHASE_OUT,
        SITUATION,
        YEAR,
        RECORD
    }
}
