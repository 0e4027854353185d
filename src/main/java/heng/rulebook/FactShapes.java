package heng.rulebook;

import heng.decision.Condition;
import heng.rulebook.language.Reach;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.TreeSet;

/**
 * What compiled rules know of the program: the public methods of the facts and of all that rules reach from them. Where
 * these change, rules are compiled again; compiled rules that call what is gone would fail while they decide.
 */
final class FactShapes {
    private FactShapes() {}

    static String of(Collection<Condition> conditions) {
        TreeSet<String> shape = new TreeSet<>();
        for (Class<?> type : Reach.from(
                conditions.stream().<Class<?>>map(Condition::subject).distinct().toList())) {
            shape.add(type.toString());
            Arrays.stream(type.getMethods()).map(Method::toString).forEach(shape::add);
        }
        return String.join("\n", shape);
    }
}
