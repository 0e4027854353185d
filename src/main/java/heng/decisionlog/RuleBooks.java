package heng.decisionlog;

import heng.rulebook.BrokenRules;
import heng.rulebook.RuleArchive;
import heng.rulebook.RuleBook;
import heng.rulebook.RuleFiles;
import heng.rulebook.RuleLoader;
import heng.rulebook.Shared;
import java.lang.ref.SoftReference;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Every rule book that was ever in use, by its fingerprint, out of the log itself; in memory as long as there is room. */
public final class RuleBooks {
    private final Store store;
    private final RuleLoader loader;
    private final Shared<RuleBook> loaded = new Shared<>(SoftReference::new);
    private final Map<String, UnreadableBook> unreadable = new ConcurrentHashMap<>();

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
     * @throws UnreadableBook where this version of the program cannot read it
     */
    public RuleBook of(String fingerprint) {
        return loaded.of(fingerprint, () -> load(fingerprint)).get();
    }

    private RuleBook load(String fingerprint) {
        UnreadableBook before = unreadable.get(fingerprint);
        if (before != null) {
            throw before;
        }
        try {
            return loader.load(files(fingerprint));
        } catch (BrokenRules broken) {
            UnreadableBook book = new UnreadableBook(fingerprint, broken);
            unreadable.put(fingerprint, book);
            throw book;
        }
    }

    /** Whether a rule book with this fingerprint was ever in use. */
    public boolean knows(String fingerprint) {
        return store.ledger().find(id(fingerprint)).isPresent();
    }

    /** The files of the rule book with this fingerprint. */
    public RuleFiles files(String fingerprint) {
        return RuleArchive.files(store.ledger().payload(entry(fingerprint).sequence()));
    }

    /** When the rule book was put in use for the first time. */
    public Instant knownSince(String fingerprint) {
        return entry(fingerprint).recordedAt();
    }

    private Entry entry(String fingerprint) {
        return store.ledger()
                .find(id(fingerprint))
                .orElseThrow(() -> new IllegalArgumentException("no rule book " + fingerprint + " was ever in use"));
    }

    /** Each book is put in the log once, under an id that follows from its fingerprint. */
    static UUID id(String fingerprint) {
        return UUID.nameUUIDFromBytes(fingerprint.getBytes(StandardCharsets.UTF_8));
    }
}
