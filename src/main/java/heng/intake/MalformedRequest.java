package heng.intake;

import java.util.List;

/** A request that cannot be read or is malformed, with all its faults. */
public final class MalformedRequest extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<InputFault> faults;

    /** A request with these faults, each at its place. */
    public MalformedRequest(List<InputFault> faults) {
        super("malformed request");
        this.faults = faults;
    }

    public List<InputFault> faults() {
        return faults;
    }
}
