package heng.decision;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The conditions that one kind of test answers on one day, in the order they are listed. */
public final class Conditions {
    private final List<Condition> list;
    private final Map<String, Integer> position = new HashMap<>();

    /** The conditions in the order in which findings are listed. */
    public Conditions(List<Condition> list) {
        this.list = list;
        for (int i = 0; i < list.size(); i++) {
            position.put(list.get(i).id(), i);
        }
    }

    public int size() {
        return list.size();
    }

    Condition at(int index) {
        return list.get(index);
    }

    int position(String id) {
        Integer index = position.get(id);
        if (index == null) {
            throw new IllegalStateException("condition " + id + " does not belong to this test on this day");
        }
        return index;
    }
}
