package heng.verification;

import heng.household.OfficialRecord;

/**
 * One returned record and what became of it.
 *
 * @param index its position in the request
 * @param proves what it is about, as in the table {@code verification-records}
 */
public record CheckedRecord(int index, OfficialRecord record, String proves, Status status) {

    /** JSON pointer of the record. */
    public String path() {
        return "/officialRecords/" + index;
    }

    CheckedRecord as(Status other) {
        return new CheckedRecord(index, record, proves, other);
    }

    /** What became of a record. */
    public enum Status {
        MATCHED("与申报一致"),
        UNDECLARED("没有申报"),
        HIGHER("高于申报"),
        LOWER("低于申报"),
        CONTRADICTION("与申报矛盾"),
        SUPPLIED("补充了没有说明的事实"),
        NOT_COMPARED("没有申报清单，或者记录没有数额，无法比对"),
        REPEATED("与另一条记录重复"),
        SUPERSEDED("已有更新的记录"),
        STALE("记录过旧，没有采用"),
        LATER("晚于认定日，没有采用"),
        NOT_PROOF("该部门的这类记录不作为依据");

        private final String chinese;

        Status(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }

        /** Whether the declaration and the record do not fit. */
        public boolean isDiscrepancy() {
            return this == UNDECLARED || this == HIGHER || this == LOWER || this == CONTRADICTION;
        }
    }
}
