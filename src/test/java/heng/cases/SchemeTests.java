package heng.cases;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import heng.decision.AnswersFor;
import heng.decision.Condition;
import heng.decision.SchemeTest;
import java.lang.reflect.Modifier;
import java.util.Comparator;
import java.util.List;

/** The kinds of tests that there are, and the conditions that belong to each: those whose findings a decision states. */
public final class SchemeTests {
    private static final List<Class<?>> TESTS = new ClassFileImporter()
            .importPackages("heng.decision").stream()
                    .filter(one -> one.isAssignableTo(SchemeTest.class))
                    .<Class<?>>map(JavaClass::reflect)
                    .filter(one -> !Modifier.isAbstract(one.getModifiers()))
                    .toList();

    private SchemeTests() {}

    /** Every kind of test. */
    public static List<Class<?>> all() {
        return TESTS;
    }

    /** Whether the condition is one that this kind of test has. */
    public static boolean has(Class<?> test, Condition condition) {
        AnswersFor other = condition.subject().getAnnotation(AnswersFor.class);
        return condition.subject().isAssignableFrom(test) || other != null && other.value() == test;
    }

    /** Every condition that some test has, in the order of their names. */
    public static List<Condition> conditions() {
        return TestRules.book().conditions().stream()
                .filter(condition -> TESTS.stream().anyMatch(test -> has(test, condition)))
                .sorted(Comparator.comparing(Condition::id))
                .toList();
    }
}
