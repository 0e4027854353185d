package heng.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** One word for each meaning: words that stand for another of the glossary are refused; titles of law keep theirs. */
final class Glossary {
    private static final String LAW = "law/";
    private static final List<Refused> REFUSED = read();

    /** A word that is not to be used, in small letters, and as it is found where it stands for itself. */
    private record Refused(String word, Pattern found, String zh, String en) {}

    private Glossary() {}

    static void check(RuleFiles files, List<Fault> faults) {
        files.deciding().forEach((name, bytes) -> {
            if (!name.startsWith(LAW)) {
                check(name, new String(bytes, StandardCharsets.UTF_8), faults);
            }
        });
    }

    /** Lines are looked through only for words that the file holds at all: next to none. */
    private static void check(String file, String text, List<Fault> faults) {
        String small = text.toLowerCase(Locale.ROOT);
        List<Refused> held =
                REFUSED.stream().filter(one -> small.contains(one.word())).toList();
        List<String> lines = held.isEmpty() ? List.of() : text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            check(file, i + 1, lines.get(i), held, faults);
        }
    }

    private static void check(String file, int line, String text, List<Refused> words, List<Fault> faults) {
        for (Refused refused : words) {
            Matcher found = refused.found().matcher(text);
            if (found.find()) {
                faults.add(new Fault(
                        file,
                        line,
                        found.start() + 1,
                        "用语不统一：“" + found.group() + "”应写“" + refused.zh() + "”",
                        "Not the word of the glossary: instead of \"" + found.group() + "\" write \"" + refused.en()
                                + "\""));
            }
        }
    }

    private static List<Refused> read() {
        List<Refused> all = new ArrayList<>();
        try (InputStream in = Glossary.class.getResourceAsStream("/glossary.yaml")) {
            for (JsonNode term : new YAMLMapper().readTree(in)) {
                String zh = term.get("zh").asString();
                String en = term.get("en").asString();
                term.at("/instead-of/zh")
                        .forEach(word -> all.add(
                                refused(word.asString(), Pattern.compile(Pattern.quote(word.asString())), zh, en)));
                term.at("/instead-of/en")
                        .forEach(word -> all.add(refused(word.asString(), whole(word.asString()), zh, en)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private static Refused refused(String word, Pattern found, String zh, String en) {
        return new Refused(word.toLowerCase(Locale.ROOT), found, zh, en);
    }

    /** As a word of its own; not inside the name of an instrument such as {@code nx-2019-dibao-trial}. */
    private static Pattern whole(String word) {
        return Pattern.compile("(?<![\\w-])" + Pattern.quote(word) + "(?![\\w-])", Pattern.CASE_INSENSITIVE);
    }
}
