package heng.decision;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a fact that answers the last conditions of a test, once what they look at is known. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface AnswersFor {
    /** The test whose conditions the fact answers. */
    Class<? extends SchemeTest> value();
}
