package heng.rulebook.language;

import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;

/** How far rules reach into the program: the types that they come to, word by word, from the facts that they begin with. */
public final class Reach {
    private Reach() {}

    /** These facts, and whatever their words answer and take, and their verbs take. */
    public static Set<Class<?>> from(Collection<Class<?>> facts) {
        Set<Class<?>> reached = new LinkedHashSet<>();
        Deque<Class<?>> waiting = new ArrayDeque<>(facts);
        for (Class<?> type = waiting.poll(); type != null; type = waiting.poll()) {
            if (reached.add(type)) {
                for (Method word : Vocabulary.words(type)) {
                    waiting.add(word.getReturnType());
                    waiting.addAll(Arrays.asList(word.getParameterTypes()));
                }
                Vocabulary.verbs(type).forEach(verb -> waiting.addAll(Arrays.asList(verb.getParameterTypes())));
            }
        }
        reached.removeIf(type -> !type.getName().startsWith("heng."));
        return reached;
    }
}
