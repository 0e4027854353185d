package heng.rulebook.language;

import heng.logic.Amount;
import heng.logic.Answer;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words that rules are offered. What is not listed here cannot be said in a rule: of facts, what they answer in
 * answers, amounts, choices and further facts; of answers and amounts, how they are joined and compared; as verbs, what
 * facts do under the name of a rule.
 */
final class Vocabulary {
    private static final Pattern CHOICES =
            Pattern.compile("heng\\.(household|means|decision|decision\\.benefit|logic)(\\.[A-Z][A-Za-z]*){1,2}");
    private static final Pattern FACTS = Pattern.compile("heng\\.(means|decision|decision\\.benefit)\\.[A-Z][A-Za-z]*");
    private static final Set<String> JOINING = Set.of("andAlso", "orAlso", "opposite");
    private static final Set<String> COMPARING = Set.of("isBelow", "isAbove", "isAtMost", "isAtLeast");
    private static final Set<String> SETTLED = Set.of("MET", "NOT_MET");

    private Vocabulary() {}

    /** The type that a rule may import under this name; null where it is none of them. */
    static @Nullable Class<?> type(String name) {
        if (!CHOICES.matcher(name).matches()) {
            return null;
        }
        Class<?> type = load(name);
        if (type == null) {
            int last = name.lastIndexOf('.');
            type = load(name.substring(0, last) + "$" + name.substring(last + 1));
        }
        return type != null && Modifier.isPublic(type.getModifiers()) && (isFact(type) || isChoice(type)) ? type : null;
    }

    private static @Nullable Class<?> load(String name) {
        try {
            return Class.forName(name, false, Vocabulary.class.getClassLoader());
        } catch (ClassNotFoundException | LinkageError e) {
            return null;
        }
    }

    /** Whether something of this type can be asked for further words. */
    static boolean isFact(Class<?> type) {
        return FACTS.matcher(type.getName()).matches() && !type.isEnum();
    }

    /** Whether the type has constants that a rule may name. */
    static boolean isChoice(Class<?> type) {
        return type == Answer.class
                || type.isEnum()
                        && CHOICES.matcher(type.getName().replace('$', '.')).matches();
    }

    /** The constants of a type, by name. */
    static List<String> constants(Class<?> type) {
        return type == Answer.class
                ? SETTLED.stream().sorted().toList()
                : Arrays.stream(type.getEnumConstants())
                        .map(one -> ((Enum<?>) one).name())
                        .toList();
    }

    /** What something of this type answers. */
    static List<Method> words(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> isWord(type, method))
                .toList();
    }

    private static boolean isWord(Class<?> type, Method method) {
        if (type == Answer.class) {
            return JOINING.contains(method.getName());
        }
        if (type == Amount.class) {
            return COMPARING.contains(method.getName());
        }
        Class<?> answers = method.getReturnType();
        return isFact(type)
                && isOffered(method)
                && (isValue(answers) || isFact(answers) || answers == boolean.class || answers == Boolean.class);
    }

    /** What a fact of this type does under the name of a rule. */
    static List<Method> verbs(Class<?> fact) {
        return Arrays.stream(fact.getMethods())
                .filter(Vocabulary::isOffered)
                .filter(method -> method.getReturnType() == void.class)
                .filter(method -> method.getParameterCount() > 0 && method.getParameterTypes()[0] == String.class)
                .toList();
    }

    private static boolean isOffered(Method method) {
        return !Modifier.isStatic(method.getModifiers())
                && !method.isSynthetic()
                && method.getDeclaringClass().getName().startsWith("heng.")
                && Arrays.stream(method.getParameterTypes()).allMatch(type -> type == String.class || isValue(type));
    }

    private static boolean isValue(Class<?> type) {
        return type == Amount.class || isChoice(type);
    }
}
