package heng.rulebook.language;

import heng.rulebook.Fault;
import heng.rulebook.language.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cuts the text of a rule into tokens. A character that no rule has is a fault. */
final class Tokens {
    private static final Pattern NEXT = Pattern.compile("(?<space>[ \\t\\r\\n]+|//[^\\n]*|/\\*(?s:.*?)\\*/)"
            + "|(?<quoted>\"[^\"\\\\\\n\\p{Cntrl}\\p{Cf}]*\")"
            + "|(?<word>[A-Za-z_$][A-Za-z0-9_$]*(?:-[A-Za-z][A-Za-z0-9]*)*)"
            + "|(?<number>[0-9][A-Za-z0-9_.]*)"
            + "|(?<mark>==|!=|<=|>=|&&|\\|\\||[@():;,.!<>])");
    private static final String FULL_WIDTH = "：（），；．＠“”‘’！｜＝＞＜　";
    private static final String HALF_WIDTH = ":(),;.@\"\"\"\"!|=>< ";

    private final String file;
    private final List<Fault> faults;

    private Tokens(String file, List<Fault> faults) {
        this.file = file;
        this.faults = faults;
    }

    /** The tokens, closed by one of kind {@code END}; null where a character is no part of any. */
    static @Nullable List<Token> of(String file, String text, List<Fault> faults) {
        return new Tokens(file, faults).cut(text);
    }

    private @Nullable List<Token> cut(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = NEXT.matcher(text);
        int line = 1;
        int lineStart = 0;
        boolean good = true;
        for (int at = 0; at < text.length(); ) {
            int column = at - lineStart + 1;
            if (!matcher.region(at, text.length()).lookingAt()) {
                stray(text, at, line, column);
                good = false;
                at = text.charAt(at) == '"' ? endOfLine(text, at) : at + Character.charCount(text.codePointAt(at));
                continue;
            }
            add(tokens, matcher, line, column);
            for (int i = at; i < matcher.end(); i++) {
                if (text.charAt(i) == '\n') {
                    line++;
                    lineStart = i + 1;
                }
            }
            at = matcher.end();
        }
        tokens.add(new Token(Kind.END, "", line, text.length() - lineStart + 1));
        return good ? tokens : null;
    }

    private static int endOfLine(String text, int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    private static void add(List<Token> tokens, Matcher matcher, int line, int column) {
        String found = matcher.group();
        if (matcher.group("quoted") != null) {
            tokens.add(new Token(Kind.QUOTED, found.substring(1, found.length() - 1), line, column));
        } else if (matcher.group("word") != null) {
            tokens.add(new Token(Kind.WORD, found, line, column));
        } else if (matcher.group("number") != null) {
            tokens.add(new Token(Kind.NUMBER, found, line, column));
        } else if (matcher.group("mark") != null) {
            tokens.add(new Token(Kind.MARK, found, line, column));
        }
    }

    private void stray(String text, int at, int line, int column) {
        char stray = text.charAt(at);
        int wide = FULL_WIDTH.indexOf(stray);
        if (stray == '"') {
            fault(
                    line,
                    column,
                    "引号没有在同一行配对，或者引号里有反斜杠、看不见的字符，请补上引号或者删去这些字符",
                    "The quote is not closed on its line, or holds a backslash or an invisible character; close it or remove them");
        } else if (wide >= 0) {
            char narrow = HALF_WIDTH.charAt(wide);
            fault(
                    line,
                    column,
                    "这里用了全角符号“" + stray + "”，请改为半角的 " + (narrow == ' ' ? "空格" : narrow),
                    "The full-width \"" + stray + "\" stands here; write " + (narrow == ' ' ? "a space" : narrow));
        } else {
            String shown = stray < ' ' || Character.getType(stray) == Character.FORMAT
                    ? String.format("U+%04X", (int) stray)
                    : Character.toString(text.codePointAt(at));
            fault(
                    line,
                    column,
                    "规则里不能有字符 " + shown + "，请删去",
                    "A rule may not hold the character " + shown + "; remove it");
        }
    }

    private void fault(int line, int column, String zh, String en) {
        faults.add(new Fault(file, line, column, zh, en));
    }
}
