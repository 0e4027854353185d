package heng.workshop.handbook;

import heng.law.LegalBasis;
import heng.law.Text;

/**
 * A reference to another place of the book.
 *
 * @param anchor the place, without {@code #}
 */
public record Link(String anchor, Text text) {

    static Link to(LegalBasis basis, String title) {
        String article = basis.article().equals("whole") ? "" : "第" + basis.article() + "条";
        String english = basis.article().equals("whole") ? "" : " art. " + basis.article();
        return new Link(article(basis), new Text("《" + title + "》" + article, basis.instrument() + english));
    }

    static String article(LegalBasis basis) {
        return "law-" + basis.instrument() + "-" + basis.article();
    }

    static String rule(String id) {
        return "rule-" + id;
    }

    static String value(String id) {
        return "value-" + id;
    }

    static String table(String name) {
        return "table-" + name;
    }
}
