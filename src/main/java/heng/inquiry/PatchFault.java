package heng.inquiry;

import heng.intake.InputFault;

/** An operation of a JSON Patch that is none, or that cannot be carried out on the document. */
public final class PatchFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean malformed;
    private final transient InputFault fault;

    private PatchFault(boolean malformed, InputFault fault) {
        super("operation cannot be carried out");
        this.malformed = malformed;
        this.fault = fault;
    }

    static PatchFault malformed(int index, String field, String zh, String en) {
        return new PatchFault(true, fault(index, field, "operation", zh, en));
    }

    static PatchFault failed(PatchOperation one, String field, String zh, String en) {
        return new PatchFault(false, fault(one.index(), field, "cannot-" + one.op(), zh, en));
    }

    private static InputFault fault(int index, String field, String code, String zh, String en) {
        boolean all = index < 0;
        return new InputFault(
                all ? "" : "/" + index + field,
                code,
                all ? zh : "第 " + (index + 1) + " 个操作（序号 " + index + "）：" + zh,
                all ? en : "Operation " + index + ": " + en);
    }

    /** Whether it is no operation at all; otherwise it does not fit the document. */
    public boolean malformed() {
        return malformed;
    }

    /** What is wrong, at its place in the list of operations. */
    public InputFault fault() {
        return fault;
    }
}
