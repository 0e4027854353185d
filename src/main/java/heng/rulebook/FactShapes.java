package heng.rulebook;

import heng.decision.Condition;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.TreeSet;

/** What compiled rules know of the facts: their public methods. Where these change, rules are compiled again. */
final class FactShapes {
    private FactShapes() {}

    static String of(Collection<Condition> conditions) {
        TreeSet<String> shape = new TreeSet<>();
        conditions.stream()
                .map(Condition::subject)
                .distinct()
                .forEach(subject -> Arrays.stream(subject.getMethods())
                        .map(Method::toGenericString)
                        .forEach(shape::add));
        return String.join("\n", shape);
    }
}
