package heng.publishing;

import heng.rulebook.Fault;
import java.util.List;

/** A bundle that cannot go live, with everything that is wrong with it. Nothing was changed. */
public final class RefusedBundle extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    RefusedBundle(List<Fault> faults) {
        super(faults.size() + " faults");
        this.faults = List.copyOf(faults);
    }

    RefusedBundle(String file, String zh, String en) {
        this(List.of(new Fault(file, 0, 0, zh, en)));
    }

    /** What is wrong, file by file; the files are those inside the bundle. */
    public List<Fault> faults() {
        return faults;
    }
}
