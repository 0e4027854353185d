package heng.workshop.spreadsheet;

import java.util.List;
import java.util.stream.Collectors;

/** A spreadsheet that was not taken over, with every fault that was found. */
public final class BrokenSheet extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<SheetFault> faults;

    BrokenSheet(List<SheetFault> faults) {
        super(faults.stream().map(SheetFault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    BrokenSheet(SheetFault fault) {
        this(List.of(fault));
    }

    /** What is wrong, cell by cell. */
    public List<SheetFault> faults() {
        return faults;
    }
}
