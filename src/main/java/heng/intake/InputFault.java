package heng.intake;

import heng.schema.SchemaFault;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

    /** One for each place, in their order: what is wrong there in several ways is said in one. */
    static List<InputFault> byPlace(List<InputFault> faults) {
        Map<String, InputFault> places = new LinkedHashMap<>();
        faults.forEach(fault -> places.merge(fault.pointer, fault, InputFault::and));
        return List.copyOf(places.values());
    }

    private InputFault and(InputFault other) {
        return zh.contains(other.zh) ? this : new InputFault(pointer, code, zh + "；" + other.zh, en + "; " + other.en);
    }
}
