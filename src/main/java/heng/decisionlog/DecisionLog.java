package heng.decisionlog;

import heng.decisionlog.Draft.ById;
import heng.decisionlog.Draft.ByPseudonym;
import heng.decisionlog.Households.Known;
import heng.decisionlog.LoggedDecision.Content;
import heng.decisionlog.LoggedDecision.WithContent;
import heng.household.Application;
import heng.rulebook.RuleArchive;
import heng.rulebook.RuleBook;
import heng.rulebook.RuleFiles;
import heng.rulebook.RuleLoader;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.TransactionException;

/**
 * The decision log. What is recorded is durable when the call returns; nothing recorded is ever changed; everything
 * recorded can be decided again by the rules of its day.
 */
public final class DecisionLog implements AutoCloseable {
    private final Store store;
    private final Keys keys;
    private final Anchor anchor;
    private final RuleBooks books;
    private final Journal journal;
    private final Ground ground;
    private final Semaphore verifying = new Semaphore(1);

    /** Opens the log of one who does not read while others write. */
    public DecisionLog(DataSource source, Keys keys, Path data, RuleLoader loader) {
        this(source, source, keys, data, loader);
    }

    /**
     * Opens the log.
     *
     * @param source where the log is kept; its tables are there
     * @param writing the same for the one who writes, so that no reader takes the last connection from it
     * @param data folder for what is kept beside the database
     * @param loader loads rule books of other days
     * @throws LogNotOpened where the keys are not those of the log
     */
    public DecisionLog(DataSource source, DataSource writing, Keys keys, Path data, RuleLoader loader) {
        this.store = new Store(source, keys);
        fit(keys, store.ledger().outermostSeals());
        this.keys = keys;
        this.anchor = new Anchor(data.resolve("decision-log.anchor"));
        this.books = new RuleBooks(store, loader);
        this.ground = new Ground(data, store.isEmbedded());
        this.journal = new Journal(onFirmGround(new BatchWriter(new Store(writing, keys), keys, anchor)));
        store.transactions().executeWithoutResult(unused -> store.households().renew());
    }

    /** Whether a database holds a log with entries, which needs the keys it was begun with. */
    public static boolean hasEntries(DataSource source) {
        return new Ledger(new JdbcTemplate(source)).head().sequence() != 0;
    }

    /** A last seal that alone does not fit was altered, and the verification tells so. */
    private static void fit(Keys keys, List<Seal> seals) {
        if (!seals.isEmpty() && seals.stream().noneMatch(seal -> seal.isWhole(keys))) {
            throw LogNotOpened.otherKeys();
        }
    }

    private Function<List<Draft>, List<Entry>> onFirmGround(BatchWriter writer) {
        return drafts -> {
            ground.ask();
            try {
                return writer.write(drafts);
            } catch (LogUnavailable notDurable) {
                ground.gaveWay(notDurable.getCause());
                throw notDurable;
            } catch (TransactionException | DataAccessResourceFailureException | UncategorizedSQLException gone) {
                ground.gaveWay(gone);
                throw new LogUnavailable(gone); // for every entry alike: none is worth trying alone
            }
        };
    }

    /** Whether records can be written, as far as can be told without writing one. */
    public boolean isSound() {
        return journal.isAlive() && ground.isFirm();
    }

    /** Records that a rule book is in use from now on, with its files; nothing where it was in use before. */
    public void putInUse(RuleBook book, RuleFiles files, Instant now) {
        books.add(book);
        UUID id = RuleBooks.id(book.fingerprint());
        if (store.ledger().find(id).isEmpty()) {
            journal.append(new Draft(
                    Kind.RULEBOOK,
                    id,
                    null,
                    Moment.of(now),
                    null,
                    "heng",
                    book.fingerprint(),
                    null,
                    null,
                    null,
                    "",
                    null,
                    RuleArchive.of(files)));
        }
    }

    /**
     * Records a step of publishing. Two instances that take the same number at once find out here: one is refused.
     *
     * @throws LogUnavailable where it could not be made durable, or another took the number first
     */
    public void record(PublishingStep step) {
        journal.append(step.draft());
    }

    /**
     * The step of publishing with this number; empty where it was not taken yet.
     *
     * @param number from 1, without gaps
     */
    public Optional<PublishingStep> publishingStep(int number) {
        return store.ledger()
                .find(PublishingStep.id(number))
                .map(entry -> PublishingStep.of(number, entry, store.ledger().payload(entry.sequence())));
    }

    /**
     * Records a decision. Answer it after this has returned.
     *
     * @throws LogUnavailable where it could not be made durable; the decision must not be answered then
     */
    public void record(Evaluation made) {
        journal.append(draft(made));
    }

    /**
     * Records several decisions. Answer them after this has returned.
     *
     * @throws LogUnavailable where not all could be made durable; none of them must be answered then
     */
    public void record(List<Evaluation> made) {
        journal.append(made.stream().map(DecisionLog::draft).toList());
    }

    private static Draft draft(Evaluation made) {
        Application application = made.decision().file().application();
        return new Draft(
                Kind.DECISION,
                made.id(),
                null,
                Moment.of(made.at()),
                new ById(application.household().id(), Persons.in(made.facts())),
                made.caller(),
                made.rulebook(),
                application.asOf(),
                application.jurisdiction(),
                application.community().name(),
                Outcomes.of(made.decision()),
                ValuesUsed.by(made.decision()),
                Packing.pack(made.request(), made.document()));
    }

    /** The decision with this id; empty where there is none. */
    public Optional<WithContent> find(UUID id) {
        return store.ledger()
                .find(id)
                .filter(entry -> entry.kind().equals(Kind.DECISION.name()))
                .map(entry -> new WithContent(
                        LoggedDecision.of(entry),
                        content(LoggedDecision.of(entry)).orElse(null)));
    }

    /** What was decided on and what came out; empty where the household was erased. */
    public Optional<Content> content(LoggedDecision decision) {
        return store.households().open(decision.household()).map(household -> content(decision, household));
    }

    private Content content(LoggedDecision decision, Known household) {
        List<byte[]> parts =
                Packing.unpack(household.unseal(store.ledger().payload(decision.sequence()), decision.id()));
        return new Content(parts.get(0), parts.get(1));
    }

    /** One page of decisions, the latest first. */
    public List<LoggedDecision> search(Search search) {
        return search.in(store.sql());
    }

    /** The pseudonyms of households: of that with this id, or of those with a person of this name or identity number. */
    public List<UUID> households(Who who) {
        return switch (who.kind()) {
            case HOUSEHOLD -> store.households().pseudonym(who.value()).stream().toList();
            case IDENTITY_NUMBER, NAME -> store.persons().householdsOf(Persons.key(who.kind(), who.value()));
        };
    }

    /**
     * Destroys the key to everything about a household; the chain stays whole.
     *
     * @param reason a word, kept in the log
     * @throws HouseholdErased where it was erased before, or never was
     */
    public void erase(UUID household, Erasure reason, String caller, Instant now) {
        journal.append(erasure(new ByPseudonym(household), reason, caller, now));
    }

    /**
     * The same where nothing has been recorded about it since a moment.
     *
     * @return whether it was erased: it may have been decided meanwhile, or erased
     */
    public boolean eraseQuiet(UUID household, Instant since, String caller, Instant now) {
        try {
            journal.append(erasure(new ByPseudonym(household, since), Erasure.RETENTION, caller, now));
            return true;
        } catch (NotQuiet | HouseholdErased meanwhile) {
            return false;
        }
    }

    private static Draft erasure(ByPseudonym household, Erasure reason, String caller, Instant now) {
        return new Draft(
                Kind.ERASURE,
                Ids.at(now),
                null,
                Moment.of(now),
                household,
                caller,
                "",
                null,
                null,
                null,
                reason.name(),
                null,
                new byte[0]);
    }

    /** The households about which nothing has been decided since a moment. */
    public List<UUID> quietSince(Instant moment) {
        return store.sql()
                .sql("select pseudonym from log_household h where not exists (select 1 from log_entry e"
                        + " where e.household = h.pseudonym and e.recorded_at >= ?)")
                .param(Ledger.time(moment))
                .query(UUID.class)
                .list();
    }

    /** All decisions, some thousand at a time, by whole households. */
    public void byHousehold(Consumer<List<List<LoggedDecision>>> some) {
        new Walk(store).byHousehold(some);
    }

    /** How many decisions there are. */
    public long decisions() {
        return store.sql()
                .sql("select count(*) from log_entry where kind = 'DECISION'")
                .query(Long.class)
                .single();
    }

    /** Fingerprints of the rule books that anything was decided by. */
    public List<String> booksDecidedBy() {
        return store.sql()
                .sql("select distinct rulebook from log_entry where kind = 'DECISION'")
                .query(String.class)
                .list();
    }

    /** Fingerprints of the sets of values looked at that may hold one of these parameters. */
    public Set<String> valueSetsWith(Collection<String> parameters) {
        Set<String> sets = new HashSet<>();
        for (String pattern : ValuesUsed.patterns(parameters)) {
            store.sql()
                    .sql("select fingerprint from log_values where parameters like ?")
                    .param(pattern)
                    .query((row, number) -> sets.add(HexFormat.of().formatHex(row.getBytes(1))))
                    .list();
        }
        return sets;
    }

    /**
     * Whether anything was changed, lost, added or moved.
     *
     * @throws VerificationRunning where somebody else has asked and has no answer yet
     */
    public Verification verify() {
        if (!verifying.tryAcquire()) {
            throw new VerificationRunning();
        }
        try {
            Verifier verifier = new Verifier(store, keys, anchor);
            return Objects.requireNonNull(store.snapshots().execute(unused -> verifier.verify()));
        } finally {
            verifying.release();
        }
    }

    /**
     * Copies the database into a zip file while it runs; PostgreSQL has tools of its own for it.
     *
     * @throws UnsupportedOperationException on PostgreSQL
     */
    public void backUpTo(Path file) {
        store.backUpTo(file);
    }

    /** Every rule book that was in use. */
    public RuleBooks books() {
        return books;
    }

    /** How many decisions wait to become durable. */
    public int waiting() {
        return journal.waiting();
    }

    Store store() {
        return store;
    }

    Journal journal() {
        return journal;
    }

    /** Writes what has been asked for and stops. */
    @Override
    public void close() {
        journal.close();
    }
}
