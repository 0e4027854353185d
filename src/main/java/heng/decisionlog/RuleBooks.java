package heng.decisionlog;

import heng.rulebook.RuleBook;
import heng.rulebook.RuleFiles;
import heng.rulebook.RuleLoader;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Every rule book that was ever in use, by its fingerprint, out of the log itself. */
public final class RuleBooks {
    private final Store store;
    private final RuleLoader loader;
    private final Map<String, RuleBook> loaded = new ConcurrentHashMap<>();

    RuleBooks(Store store, RuleLoader loader) {
        this.store = store;
        this.loader = loader;
    }

    /** Makes a book known that is loaded already. */
    void add(RuleBook book) {
        loaded.put(book.fingerprint(), book);
    }

    /**
     * The rule book with this fingerprint, compiled again where it has to be.
     *
     * @throws IllegalArgumentException where it was never in use
     */
    public RuleBook of(String fingerprint) {
        return loaded.computeIfAbsent(fingerprint, unused -> loader.load(files(fingerprint)));
    }

    /** The files of the rule book with this fingerprint. */
    RuleFiles files(String fingerprint) {
        byte[] archive = store.sql()
                .sql("select p.sealed from log_entry e join log_payload p on p.sequence = e.sequence"
                        + " where e.kind = 'RULEBOOK' and e.rulebook = ? order by e.sequence limit 1")
                .param(fingerprint)
                .query((row, number) -> row.getBytes(1))
                .optional()
                .orElseThrow(() -> new IllegalArgumentException("no rule book " + fingerprint + " was ever in use"));
        return RuleArchive.files(archive);
    }
}
