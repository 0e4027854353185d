package heng.workshop.handbook;

import heng.law.LegalBasis;
import heng.law.LegalInstrument;
import heng.law.Text;
import heng.rulebook.RuleBook;
import java.util.List;

/** An instrument in the book, article by article, each with whatever rests on it. */
public record LawEntry(LegalInstrument instrument, List<Article> articles) {

    static LawEntry of(LegalInstrument instrument, UsedBy usedBy) {
        List<Article> articles = instrument.articles().entrySet().stream()
                .map(article -> {
                    String anchor = Link.article(new LegalBasis(instrument.id(), article.getKey()));
                    return new Article(article.getKey(), anchor, article.getValue(), usedBy.of(anchor));
                })
                .filter(article ->
                        !article.isTitleOnly(instrument) || !article.usedBy().isEmpty())
                .toList();
        return new LawEntry(instrument, articles);
    }

    static String title(RuleBook rules, LegalBasis basis) {
        LegalInstrument instrument = rules.law().find(basis.instrument());
        return instrument == null ? basis.instrument() : instrument.title().zh();
    }

    /** Its place in the book. */
    public String anchor() {
        return "law-" + instrument.id();
    }

    /** Its title as a link. */
    public Link link() {
        return new Link(anchor(), instrument.title());
    }

    /** One article: its number or {@code whole}, what it says in short, and who refers to it. */
    public record Article(String number, String anchor, Text says, List<Link> usedBy) {

        /** Whether it says no more than the title does. */
        boolean isTitleOnly(LegalInstrument instrument) {
            return says.equals(instrument.title());
        }

        /** What it is called. */
        public String heading() {
            return number.equals("whole") ? "全文" : "第" + number + "条";
        }
    }
}
