package heng.decisionlog;

import java.util.List;

/**
 * What came of going through the log.
 *
 * @param entries how many there are
 * @param seals how many batches they were sealed in
 * @param head hash of the last entry, in hexadecimal: note it elsewhere, and nobody can cut the log short unseen
 * @param faultCount how many things do not fit
 * @param faults what does not fit, in the order of the log; of very many the first
 */
public record Verification(long entries, long seals, String head, long faultCount, List<Fault> faults) {

    /** Whether everything fits. */
    public boolean isWhole() {
        return faultCount == 0;
    }

    /**
     * Something that does not fit.
     *
     * @param sequence place in the log; 0 where it concerns no single place
     */
    public record Fault(long sequence, What what) {}

    /** What may not fit. */
    public enum What {
        MISSING("缺少这一条记录", "this entry is missing"),
        CHANGED("记录内容被改动", "the entry was changed"),
        PAYLOAD_CHANGED("事实与决定的内容被改动或缺失", "facts and decision were changed or are missing"),
        PAYLOAD_ADDED("有一份事实与决定不属于任何记录", "facts and a decision that belong to no entry"),
        CHAIN_BROKEN("与前一条记录不衔接", "it does not follow the entry before"),
        VALUES_CHANGED("所用数值的名单被改动或缺失", "the names of the values used were changed or are missing"),
        VALUES_ADDED("有一份没有记录使用的数值名单", "a list of values that no entry uses"),
        SEAL_CHANGED("批次封印不符", "the seal of the batch does not fit"),
        SEAL_MISSING("没有批次封印", "no seal closes this entry"),
        CUT_SHORT("记录比曾经写下的短", "the log is shorter than it has been"),
        ANCHOR_UNREADABLE(
                "decision-log.anchor 读不出来，无法判断末尾有没有被截去",
                "decision-log.anchor cannot be read, so that nothing tells whether the log was cut short");

        private final String chinese;
        private final String english;

        What(String chinese, String english) {
            this.chinese = chinese;
            this.english = english;
        }

        /** The sentence in Chinese. */
        public String chinese() {
            return chinese;
        }

        /** The sentence in English. */
        public String english() {
            return english;
        }
    }
}
