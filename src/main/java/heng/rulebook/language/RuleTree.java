package heng.rulebook.language;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a rule says, as it was written: its parts and their places, none of them looked up yet. */
record RuleTree(
        Token name,
        List<Path> imports,
        List<Header> headers,
        @Nullable Pattern pattern,
        @Nullable Path verb) {

    /** {@code @key( "value" )}. */
    record Header(Token key, Token value) {}

    /** {@code $variable : Type( part, part )}. */
    record Pattern(Token variable, Token type, List<Part> parts) {}

    /** One part inside the brackets of the fact. */
    sealed interface Part {}

    /** {@code $variable : words}. */
    record Binding(Token variable, Path words) implements Part {}

    /** Tests of which one must hold, {@code a == A || a == B}. */
    record Tests(List<Test> either) implements Part {}

    /** {@code words}, {@code !words}, {@code words == constant} or {@code words != null}. */
    record Test(
            @Nullable Token not,
            Path words,
            @Nullable Token comparison,
            @Nullable Path constant) {}

    /** What may stand as an argument. */
    sealed interface Argument {}

    /** A name in quotes. */
    record Quoted(Token text) implements Argument {}

    /** A number; no rule may hold one. */
    record Number(Token token) implements Argument {}

    /** Words joined by dots: {@code income.isBelow( standard )}, {@code Scheme.ORPHAN}, {@code $answer}. */
    record Path(List<Step> steps) implements Argument {

        Token at() {
            return steps.get(0).name();
        }

        /** The words without their arguments. */
        String dotted() {
            return String.join(
                    ".", steps.stream().map(step -> step.name().text()).toList());
        }
    }

    /** One word, with its arguments where it has brackets. */
    record Step(Token name, @Nullable List<Argument> arguments) {}
}
