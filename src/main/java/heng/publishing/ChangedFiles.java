package heng.publishing;

import heng.publishing.Step.Changed;
import heng.rulebook.RuleFiles;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeSet;

/** Which files differ between two states of the rules. */
final class ChangedFiles {
    private ChangedFiles() {}

    static Changed between(RuleFiles before, RuleFiles after) {
        SortedMap<String, byte[]> old = before.deciding();
        SortedMap<String, byte[]> next = after.deciding();
        Changed changed = new Changed(new TreeSet<>(next.keySet()), new TreeSet<>(), new TreeSet<>(old.keySet()));
        changed.added().removeAll(old.keySet());
        changed.removed().removeAll(next.keySet());
        next.forEach((name, bytes) -> {
            if (old.containsKey(name) && !Arrays.equals(old.get(name), bytes)) {
                changed.altered().add(name);
            }
        });
        return changed;
    }
}
