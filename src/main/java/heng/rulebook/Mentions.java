package heng.rulebook;

import heng.law.LegalBasis;
import java.util.ArrayList;
import java.util.List;

/** What files name in other files, and where they do; looked up once all files are read. */
record Mentions(List<Article> articles, List<Name> names) {

    Mentions() {
        this(new ArrayList<>(), new ArrayList<>());
    }

    /** These and others. */
    Mentions and(Mentions others) {
        Mentions all = new Mentions(new ArrayList<>(articles), new ArrayList<>(names));
        all.articles.addAll(others.articles);
        all.names.addAll(others.names);
        return all;
    }

    /** An article of an instrument. */
    record Article(String file, int line, int column, LegalBasis basis) {}

    /** A parameter, a rule or a place. */
    record Name(String file, int line, int column, Kind kind, String name) {}

    enum Kind {
        PARAMETER,
        RULE,
        PLACE
    }
}
