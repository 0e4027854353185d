package heng.rulebook;

import java.util.List;
import java.util.stream.Collectors;

/** Rules that cannot go live, with every fault that was found. */
public final class BrokenRules extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    BrokenRules(List<Fault> faults) {
        super("规则有误，未启用 / the rules are broken and were not put to use:\n"
                + faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
        this.faults = faults;
    }

    /** What is wrong, file by file. */
    public List<Fault> faults() {
        return faults;
    }
}
