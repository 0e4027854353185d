package heng.workshop.handbook;

import heng.rulebook.RuleBook;
import heng.rulebook.RuleFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Writes the rule base as one HTML file that opens offline and prints. */
public final class Handbook {
    private static final TemplateEngine ENGINE = engine();

    private Handbook() {}

    /**
     * The book. The same rules, cases and date give the same bytes.
     *
     * @param files the files the rule book was loaded from
     * @param cases the worked cases; empty leaves their part out
     * @param date the day printed on the title page; values are drawn until the end of its year
     */
    public static String of(RuleBook rules, RuleFiles files, List<BookCase> cases, LocalDate date) {
        Context context = new Context(Locale.CHINA);
        context.setVariable("book", Book.of(rules, files, cases, date));
        context.setVariable("w", new Words());
        context.setVariable("style", style());
        return ENGINE.process("handbook", context);
    }

    /** The engine of the pages, without the web: the same template language in the service and on the command line. */
    private static TemplateEngine engine() {
        ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver(Handbook.class.getClassLoader());
        templates.setPrefix("templates/");
        templates.setSuffix(".html");
        templates.setCharacterEncoding(StandardCharsets.UTF_8.name());
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(templates);
        return engine;
    }

    private static String style() {
        try (InputStream css = Handbook.class.getResourceAsStream("/handbook/handbook.css")) {
            return new String(Objects.requireNonNull(css).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
