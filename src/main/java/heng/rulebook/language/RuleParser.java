package heng.rulebook.language;

import heng.law.Text;
import heng.rulebook.Fault;
import heng.rulebook.language.RuleTree.Argument;
import heng.rulebook.language.RuleTree.Binding;
import heng.rulebook.language.RuleTree.Header;
import heng.rulebook.language.RuleTree.Number;
import heng.rulebook.language.RuleTree.Part;
import heng.rulebook.language.RuleTree.Path;
import heng.rulebook.language.RuleTree.Pattern;
import heng.rulebook.language.RuleTree.Quoted;
import heng.rulebook.language.RuleTree.Step;
import heng.rulebook.language.RuleTree.Test;
import heng.rulebook.language.RuleTree.Tests;
import heng.rulebook.language.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the one form that a rule has. After a fault it goes on at the next part, so that one reading finds what is
 * wrong in each.
 */
final class RuleParser {
    private static final int DEEPEST = 12;

    private final String file;
    private final List<Token> tokens;
    private final List<Fault> faults;
    private int at;
    private int depth;
    private boolean ended;

    private RuleParser(String file, List<Token> tokens, List<Fault> faults) {
        this.file = file;
        this.tokens = tokens;
        this.faults = faults;
    }

    /** The rule in this text; null where there is none. Its parts that could not be read are null. */
    static @Nullable RuleTree parse(String file, String text, List<Fault> faults) {
        List<Token> tokens = Tokens.of(file, text, faults);
        return tokens == null ? null : new RuleParser(file, tokens, faults).file();
    }

    /** A part that cannot be read; its fault has been noted. */
    private static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        Unreadable() {
            super(null, null, false, false);
        }
    }

    private @Nullable RuleTree file() {
        List<Path> imports = new ArrayList<>();
        Token name;
        try {
            mark("package");
            home();
            while (peek().is("import")) {
                next();
                imports.add(dotted());
                mark(";");
            }
            mark("rule");
            name = quoted();
        } catch (Unreadable e) {
            return null;
        }
        List<Header> headers = headers();
        Pattern pattern = null;
        Path verb = null;
        try {
            mark("when");
            pattern = pattern();
        } catch (Unreadable e) {
            skipTo("then");
        }
        try {
            mark("then");
            verb = path();
            mark(";");
        } catch (Unreadable e) {
            skipTo("end");
        }
        end();
        return new RuleTree(name, imports, headers, pattern, verb);
    }

    private void home() throws Unreadable {
        Path room = dotted();
        if (!room.dotted().equals("heng.rules")) {
            fault(room.at(), "第一行应为 package heng.rules;", "The first line is package heng.rules;");
        }
        mark(";");
    }

    private List<Header> headers() {
        List<Header> headers = new ArrayList<>();
        while (!peek().is("when") && peek().kind() != Kind.END) {
            try {
                mark("@");
                Token key = word();
                mark("(");
                headers.add(new Header(key, quoted()));
                mark(")");
            } catch (Unreadable e) {
                skipTo("@", "when");
            }
        }
        return headers;
    }

    private Pattern pattern() throws Unreadable {
        Token variable = variable();
        mark(":");
        Token type = name();
        mark("(");
        List<Part> parts = new ArrayList<>();
        parts.add(part());
        while (peek().is(",")) {
            next();
            parts.add(part());
        }
        mark(")");
        if (!peek().is("then")) {
            throw expected(" then（when 部分只写一个事实）", "then (the when part names one fact)");
        }
        return new Pattern(variable, type, parts);
    }

    private Part part() throws Unreadable {
        if (peek().isVariable() && tokens.get(at + 1).is(":")) {
            Token variable = next();
            next();
            return new Binding(variable, path());
        }
        List<Test> either = new ArrayList<>();
        either.add(test());
        while (peek().is("||")) {
            next();
            either.add(test());
        }
        return new Tests(either);
    }

    private Test test() throws Unreadable {
        Token not = peek().is("!") ? next() : null;
        Path words = path();
        if (not == null && (peek().is("==") || peek().is("!="))) {
            return new Test(null, words, next(), path());
        }
        return new Test(not, words, null, null);
    }

    private Path path() throws Unreadable {
        List<Step> steps = new ArrayList<>();
        steps.add(peek().isVariable() ? new Step(next(), null) : step());
        while (peek().is(".")) {
            next();
            steps.add(step());
        }
        return new Path(steps);
    }

    private Step step() throws Unreadable {
        Token name = name();
        if (!peek().is("(")) {
            return new Step(name, null);
        }
        next();
        if (++depth > DEEPEST) {
            throw expected("更简单的写法（括号套得太深）", "Something simpler (the brackets are nested too deep)");
        }
        List<Argument> arguments = new ArrayList<>();
        while (!peek().is(")")) {
            if (!arguments.isEmpty()) {
                mark(",");
            }
            arguments.add(argument());
        }
        mark(")");
        depth--;
        return new Step(name, arguments);
    }

    private Argument argument() throws Unreadable {
        return switch (peek().kind()) {
            case QUOTED -> new Quoted(next());
            case NUMBER -> new Number(next());
            default -> path();
        };
    }

    private Path dotted() throws Unreadable {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(name(), null));
        while (peek().is(".")) {
            next();
            steps.add(new Step(name(), null));
        }
        return new Path(steps);
    }

    private void end() {
        try {
            mark("end");
            if (peek().kind() != Kind.END) {
                throw expected("文件的结尾（一个文件只有一条规则，一个动词）", "The end of the file (one rule with one verb)");
            }
        } catch (Unreadable e) {
            at = tokens.size() - 1;
        }
    }

    private Token name() throws Unreadable {
        if (!peek().isName() || Hints.isReserved(peek().text())) {
            throw expected("一个名字", "A name");
        }
        return next();
    }

    /** The name of a header, which may be any word. */
    private Token word() throws Unreadable {
        if (peek().kind() != Kind.WORD) {
            throw expected("一个名字", "A name");
        }
        return next();
    }

    private Token variable() throws Unreadable {
        if (!peek().isVariable()) {
            throw expected("一个 $ 开头的变量", "A variable beginning with $");
        }
        return next();
    }

    private Token quoted() throws Unreadable {
        if (peek().kind() != Kind.QUOTED) {
            throw expected("半角双引号里的文字", "A text in double quotes");
        }
        return next();
    }

    private void mark(String wanted) throws Unreadable {
        if (!peek().is(wanted)) {
            throw expected(" " + wanted, "\"" + wanted + "\"");
        }
        next();
    }

    private Token peek() {
        return tokens.get(at);
    }

    private Token next() {
        return tokens.get(at++);
    }

    private void skipTo(String... marks) {
        while (peek().kind() != Kind.END && List.of(marks).stream().noneMatch(peek()::is)) {
            at++;
        }
    }

    private Unreadable expected(String zh, String en) {
        boolean over = peek().kind() == Kind.END;
        if (over && ended) {
            return new Unreadable();
        }
        ended |= over;
        Text hint = Hints.about(peek(), new Text(zh, en));
        fault(peek(), hint.zh(), hint.en());
        return new Unreadable();
    }

    private void fault(Token at, String zh, String en) {
        faults.add(new Fault(file, at.line(), at.column(), zh, en));
    }
}
