package heng.rulebook.language;

import heng.logic.Amount;
import heng.logic.Answer;
import heng.rulebook.language.RuleTree.Path;
import heng.rulebook.language.RuleTree.Test;
import heng.rulebook.language.RuleTree.Tests;
import org.jspecify.annotations.Nullable;

/** Reads the tests of a fact. What may be unknown is never negated: the unknown would pass. */
final class Tested {
    private final Meaning meaning;

    Tested(Meaning meaning) {
        this.meaning = meaning;
    }

    void read(Class<?> subject, Tests tests) {
        for (int i = 0; i < tests.either().size(); i++) {
            meaning.write(i == 0 ? "" : " || ");
            test(subject, tests.either().get(i));
        }
    }

    private void test(Class<?> subject, Test test) {
        Token not = test.not();
        Token comparison = test.comparison();
        Path constant = test.constant();
        meaning.write(not == null ? "" : "!");
        Class<?> type = meaning.words(subject, test.words());
        if (type == null) {
            return;
        }
        if (comparison != null && constant != null) {
            compare(type, comparison, constant);
        } else if (type == Answer.class || type == Amount.class) {
            meaning.fault(
                    test.words().at(),
                    "这里要写成 $answer : …：结论有三种，不能只当作是或者否；相反写 .opposite",
                    "Write $answer : … here: an answer is one of three, not yes or no; its contrary is .opposite");
        } else if (type == Boolean.class) {
            meaning.fault(
                    test.words().at(),
                    "这个事实可能不知道，请写明 == true 或者 == false",
                    "This fact may not be known; say == true or == false");
        } else if (type != boolean.class) {
            meaning.fault(
                    test.words().at(),
                    "这里要写明等于什么：" + test.words().dotted() + " == " + type.getSimpleName() + ".…",
                    "Say what it equals: " + test.words().dotted() + " == " + type.getSimpleName() + ".…");
        }
    }

    private void compare(Class<?> type, Token comparison, Path constant) {
        String word = constant.steps().size() == 1 ? constant.dotted() : "";
        if (comparison.is("!=") && !word.equals("null")) {
            meaning.fault(
                    comparison,
                    "不能用 != ：不知道的会被当作不等而通过。请用 == 写出各个取值，以 || 分开",
                    "Do not use !=: what is not known would pass as unequal. Write each value with ==, joined by ||");
            return;
        }
        meaning.write(" " + comparison.text() + " ");
        if (type == Amount.class || type == Answer.class) {
            meaning.fault(
                    comparison,
                    "数值和结论不能用 " + comparison.text() + " 比较，请写 isBelow、isAbove、isAtMost 或者 isAtLeast",
                    "Amounts and answers are not compared by " + comparison.text()
                            + "; write isBelow, isAbove, isAtMost or isAtLeast");
        } else if (word.equals("null") && !type.isPrimitive()
                || (word.equals("true") || word.equals("false")) && (type == boolean.class || type == Boolean.class)) {
            meaning.write(word);
        } else {
            constant(type, constant);
        }
    }

    private void constant(Class<?> type, Path constant) {
        @Nullable Class<?> other = meaning.words(type, constant);
        if (other != null && other != type) {
            meaning.fault(
                    constant.at(),
                    "这里应为 " + type.getSimpleName() + " 的一个取值",
                    "One of the values of " + type.getSimpleName() + " stands here");
        }
    }
}
