package heng.decisionlog;

import heng.decisionlog.Draft.ById;
import heng.decisionlog.Draft.ByPseudonym;
import heng.decisionlog.Entry.Head;
import heng.decisionlog.Households.Known;
import java.util.ArrayList;
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

/** Writes one batch as one transaction: households, names of values, entries, payloads, seal; then the anchor. */
final class BatchWriter {
    private static final int ATTEMPTS = 8;

    private final Store store;
    private final TransactionTemplate transactions;
    private final Keys keys;
    private final Anchor anchor;

    BatchWriter(Store store, Keys keys, Anchor anchor) {
        this.store = store;
        this.transactions = store.transactions();
        this.keys = keys;
        this.anchor = anchor;
    }

    /** Another instance may have appended meanwhile: the number is taken then, and the batch is chained anew. */
    List<Entry> write(List<Draft> drafts) {
        for (int attempt = 1; ; attempt++) {
            try {
                return durable(Objects.requireNonNull(transactions.execute(unused -> new Batch().append(drafts))));
            } catch (DuplicateKeyException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private List<Entry> durable(List<Entry> written) {
        try {
            store.sync();
        } catch (DataAccessException e) {
            throw new LogUnavailable(e);
        }
        anchor.move(written.get(written.size() - 1).head());
        return written;
    }

    private final class Batch {
        private final Ledger ledger = store.ledger();
        private final Households households = store.households();
        private Map<String, Known> known = Map.of();

        /** An erasure stands alone: nothing that follows it may be sealed with the key that it destroys. */
        List<Entry> append(List<Draft> drafts) {
            if (drafts.size() > 1 && drafts.stream().anyMatch(draft -> draft.kind() == Kind.ERASURE)) {
                throw new IllegalArgumentException("an erasure is written alone");
            }
            open(drafts);
            List<Entry> entries = new ArrayList<>();
            List<byte[]> payloads = new ArrayList<>();
            Head head = ledger.head();
            for (Draft draft : drafts) {
                Known household = household(draft);
                byte[] payload = household == null ? draft.content() : household.seal(draft.content(), draft.id());
                Entry entry = Entry.after(head, draft, pseudonym(draft, household), payload);
                entries.add(entry);
                payloads.add(payload);
                head = entry.head();
            }
            ledger.add(entries, payloads);
            ledger.add(Seal.of(entries.get(entries.size() - 1), entries.size(), keys));
            return entries;
        }

        private void open(List<Draft> drafts) {
            Set<String> ids = new LinkedHashSet<>();
            Map<String, byte[]> values = new LinkedHashMap<>();
            for (Draft draft : drafts) {
                if (draft.subject() instanceof ById named) {
                    ids.add(named.id());
                }
                if (draft.parameters() != null) {
                    values.computeIfAbsent(draft.parameters(), Sha256::of);
                }
            }
            known = households.openAll(ids);
            ledger.keep(values);
        }

        /** Whose key seals the payload; null where it is not about a household, or the household is erased by it. */
        private @Nullable Known household(Draft draft) {
            if (draft.subject() instanceof ById named) {
                Known household = Objects.requireNonNull(known.get(named.id()));
                households.name(household.pseudonym(), named.persons());
                return household;
            }
            if (draft.subject() instanceof ByPseudonym subject) {
                Known household = households.open(subject.pseudonym()).orElseThrow(HouseholdErased::new);
                if (draft.kind() != Kind.ERASURE) {
                    return household;
                }
                households.erase(subject.pseudonym());
            }
            return null;
        }

        private static @Nullable UUID pseudonym(Draft draft, @Nullable Known household) {
            return household != null
                    ? household.pseudonym()
                    : draft.subject() instanceof ByPseudonym subject ? subject.pseudonym() : null;
        }
    }
}
