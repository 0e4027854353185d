package heng.rulebook.language;

import heng.law.Text;
import heng.logic.Amount;
import heng.logic.Answer;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What the kinds of things in a rule are called. */
final class Kinds {
    private Kinds() {}

    static Text of(Class<?> type) {
        if (type == Answer.class) {
            return new Text("结论", "an answer");
        }
        if (type == Amount.class) {
            return new Text("数值", "an amount");
        }
        if (type == String.class) {
            return new Text("引号里的名字", "a name in quotes");
        }
        if (type == boolean.class || type == Boolean.class) {
            return new Text("是否", "yes or no");
        }
        return new Text(type.getSimpleName() + " ", type.getSimpleName());
    }

    /** What a word or verb takes in its brackets. */
    static String of(Method method, boolean chinese) {
        String kinds = Arrays.stream(method.getParameterTypes())
                .map(Kinds::of)
                .map(text -> chinese ? text.zh().strip() : text.en())
                .collect(Collectors.joining(chinese ? "，" : ", "));
        return kinds.isEmpty() ? (chinese ? "什么也不写" : "nothing") : kinds;
    }
}
