package heng.decisionlog;

import heng.decisionlog.Draft.ById;
import heng.decisionlog.Draft.ByPseudonym;
import heng.decisionlog.Entry.Head;
import heng.decisionlog.Households.Known;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes one batch as one transaction: households, names of values, entries, payloads, seal; then the anchor. What is
 * remembered from the batch before holds as long as nobody else has appended. Of several instances on one server one
 * appends at a time, and each looks first whether the log has moved on: then all is forgotten. Where the next number is
 * taken all the same the batch is chained anew.
 */
final class BatchWriter {
    private static final int ATTEMPTS = 8;
    private static final int REMEMBERED = 50_000;

    private final Store store;
    private final TransactionTemplate transactions;
    private final Keys keys;
    private final Anchor anchor;
    private final Map<String, Known> knownHouseholds = new HashMap<>();
    private final Map<String, byte[]> knownValues = new HashMap<>();
    private @Nullable Head last;

    BatchWriter(Store store, Keys keys, Anchor anchor) {
        this.store = store;
        this.transactions = store.transactions();
        this.keys = keys;
        this.anchor = anchor;
    }

    List<Entry> write(List<Draft> drafts) {
        for (int attempt = 1; ; attempt++) {
            try {
                return durable(Objects.requireNonNull(transactions.execute(unused -> new Batch().append(drafts))));
            } catch (DuplicateKeyException e) {
                forget();
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            } catch (RuntimeException | Error e) {
                forget();
                throw e;
            }
        }
    }

    private void forget() {
        knownHouseholds.clear();
        knownValues.clear();
        last = null;
    }

    private List<Entry> durable(List<Entry> written) {
        try {
            store.sync();
        } catch (DataAccessException e) {
            throw new LogUnavailable(e);
        }
        last = written.get(written.size() - 1).head();
        anchor.move(last);
        return written;
    }

    private final class Batch {
        private final Ledger ledger = store.ledger();
        private final Households households = store.households();

        /** An erasure stands alone: nothing that follows it may be sealed with the key that it destroys. */
        List<Entry> append(List<Draft> drafts) {
            if (drafts.size() > 1 && drafts.stream().anyMatch(draft -> draft.kind() == Kind.ERASURE)) {
                throw new IllegalArgumentException("an erasure is written alone");
            }
            if (knownHouseholds.size() > REMEMBERED || knownValues.size() > REMEMBERED) {
                forget();
            }
            Head head = head();
            open(drafts);
            List<Entry> entries = new ArrayList<>();
            List<byte[]> payloads = new ArrayList<>();
            for (Draft draft : drafts) {
                Known household = household(draft);
                byte[] payload = household == null ? draft.content() : household.seal(draft.content(), draft.id());
                Entry entry = Entry.after(head, draft, pseudonym(draft, household), values(draft), payload);
                entries.add(entry);
                payloads.add(payload);
                head = entry.head();
            }
            ledger.add(entries, payloads, Seal.of(entries.get(entries.size() - 1), entries.size(), keys));
            return entries;
        }

        private Head head() {
            if (store.isEmbedded() && last != null) {
                return last;
            }
            Head now = store.lockedHead();
            if (last != null && !MessageDigest.isEqual(now.hash(), last.hash())) {
                forget();
            }
            return now;
        }

        private void open(List<Draft> drafts) {
            Set<String> ids = new LinkedHashSet<>();
            Map<String, byte[]> values = new LinkedHashMap<>();
            for (Draft draft : drafts) {
                if (draft.subject() instanceof ById named && !knownHouseholds.containsKey(named.id())) {
                    ids.add(named.id());
                }
                if (draft.parameters() != null && !knownValues.containsKey(draft.parameters())) {
                    values.computeIfAbsent(draft.parameters(), Sha256::of);
                }
            }
            knownHouseholds.putAll(households.openAll(ids, drafts.get(0).at()));
            name(drafts);
            ledger.keep(values);
            knownValues.putAll(values);
        }

        private void name(List<Draft> drafts) {
            Map<UUID, Set<String>> persons = new LinkedHashMap<>();
            for (Draft draft : drafts) {
                if (draft.subject() instanceof ById named && !named.persons().isEmpty()) {
                    UUID household = Objects.requireNonNull(knownHouseholds.get(named.id()))
                            .pseudonym();
                    persons.computeIfAbsent(household, unused -> new LinkedHashSet<>())
                            .addAll(named.persons());
                }
            }
            store.persons().keep(persons);
        }

        /** Whose key seals the payload; null where it is not about a household, or the household is erased by it. */
        private @Nullable Known household(Draft draft) {
            if (draft.subject() instanceof ById named) {
                return knownHouseholds.get(named.id());
            }
            if (draft.subject() instanceof ByPseudonym subject) {
                Known household = households.open(subject.pseudonym()).orElseThrow(HouseholdErased::new);
                if (draft.kind() != Kind.ERASURE) {
                    return household;
                }
                if (subject.quietSince() != null && ledger.hasSince(subject.pseudonym(), subject.quietSince())) {
                    throw new NotQuiet();
                }
                households.erase(subject.pseudonym());
                knownHouseholds.clear();
            }
            return null;
        }

        private byte @Nullable [] values(Draft draft) {
            return draft.parameters() == null ? null : knownValues.get(draft.parameters());
        }

        private static @Nullable UUID pseudonym(Draft draft, @Nullable Known household) {
            return household != null
                    ? household.pseudonym()
                    : draft.subject() instanceof ByPseudonym subject ? subject.pseudonym() : null;
        }
    }
}
