package heng.intake;

import heng.schema.SchemaFault;
import java.util.List;

/**
 * One thing wrong in a request. Neither sentence repeats what was entered.
 *
 * @param pointer JSON pointer to the place
 * @param code short name of the kind of fault
 */
public record InputFault(String pointer, String code, String zh, String en) {

    /** What breaks the form of a request. */
    public static List<InputFault> of(List<SchemaFault> faults) {
        return faults.stream()
                .map(fault -> new InputFault(fault.pointer(), fault.keyword(), fault.zh(), fault.en()))
                .toList();
    }
}
