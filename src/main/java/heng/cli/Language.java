package heng.cli;

import heng.law.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Unmatched;

/** The language a person reads: Chinese, unless English is asked for. */
enum Language {
    zh,
    en;

    /** The words of this language. */
    String of(Text text) {
        return of(text.zh(), text.en());
    }

    /** One of two wordings of the same. */
    String of(String chinese, String english) {
        return this == zh ? chinese : english;
    }

    /** What the help says in this language. */
    ResourceBundle help() {
        return ResourceBundle.getBundle("heng.cli.help", Locale.forLanguageTag(name()));
    }

    /** The language asked for among these arguments, wherever it stands; known before anything else is read. */
    static Language askedFor(String... arguments) {
        Asked asked = new Asked();
        try {
            new CommandLine(asked).parseArgs(arguments);
        } catch (CommandLine.ParameterException e) {
            return zh;
        }
        return asked.language;
    }

    private static final class Asked {
        @Option(names = "--lang")
        private Language language = zh;

        @Unmatched
        private List<String> rest = new ArrayList<>();
    }
}
