package heng.decisionlog;

import heng.decisionlog.Entry.Head;
import heng.decisionlog.Verification.Fault;
import heng.decisionlog.Verification.What;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Goes through the log page by page and computes every hash and seal anew. */
final class Verifier {
    private static final int PAGE = 500;
    /** What is kept of the faults; one entry with a number far off makes more than there is room for. */
    private static final int MOST_FAULTS = 100_000;

    private static final String ENTRIES =
            "select " + Ledger.COLUMNS + " from log_entry e where sequence >= ? order by sequence limit " + PAGE;
    /** Apart from the entries: a server that joins both in order reads all payloads before the page, for every page. */
    private static final String THEIR_PAYLOADS = "select sequence, sealed from log_payload where sequence = any(?)";

    private static final String PAYLOADS = "select count(*) from log_payload";
    private static final String ADDED_PAYLOADS = "select p.sequence from log_payload p where not exists"
            + " (select 1 from log_entry e where e.sequence = p.sequence) order by p.sequence limit " + MOST_FAULTS;
    private static final String SEALS = Ledger.SEALS + " where last > ? order by last limit " + PAGE;

    private final Store store;
    private final Keys keys;
    private final Anchor anchor;
    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, Boolean> values = new HashMap<>();
    private final Set<String> used = new HashSet<>();
    private final List<Seal> seals = new ArrayList<>();
    private long payloads;
    private long faultCount;
    private long sealCount;
    private long lastSeal = Long.MIN_VALUE;

    Verifier(Store store, Keys keys, Anchor anchor) {
        this.store = store;
        this.keys = keys;
        this.anchor = anchor;
    }

    Verification verify() {
        Head anchored = anchored();
        readValues();
        Head head = Head.NONE;
        Head sealed = Head.NONE;
        long entries = 0;
        for (List<Row> page = from(Long.MIN_VALUE); !page.isEmpty(); page = after(head)) {
            for (Row row : page) {
                check(row, head);
                head = row.entry().head();
                sealed = seal(head, sealed);
                entries++;
                if (head.sequence() == anchored.sequence() && !same(head.hash(), anchored.hash())) {
                    fault(head.sequence(), What.CHANGED);
                }
            }
        }
        end(head, sealed, anchored);
        return new Verification(
                entries, sealCount, HexFormat.of().formatHex(head.hash()), faultCount, List.copyOf(faults));
    }

    private Head anchored() {
        try {
            return anchor.read().orElse(Head.NONE);
        } catch (IOException e) {
            fault(0, What.ANCHOR_UNREADABLE);
            return Head.NONE;
        }
    }

    private void check(Row row, Head before) {
        Entry entry = row.entry();
        between(before.sequence(), entry.sequence(), What.MISSING);
        if (!same(entry.hash(), Sha256.of(entry.canonical()))) {
            fault(entry.sequence(), What.CHANGED);
        }
        if (!same(entry.previous(), before.hash()) || entry.sequence() != before.sequence() + 1) {
            fault(entry.sequence(), What.CHAIN_BROKEN);
        }
        payloads += row.sealed() == null ? 0 : 1;
        if (row.sealed() == null || !same(entry.payload(), Sha256.of(row.sealed()))) {
            fault(entry.sequence(), What.PAYLOAD_CHANGED);
        }
        if (entry.valuesUsed() != null) {
            String name = HexFormat.of().formatHex(entry.valuesUsed());
            used.add(name);
            if (!values.getOrDefault(name, false)) {
                fault(entry.sequence(), What.VALUES_CHANGED);
            }
        }
    }

    /** Seals stand where they were set; one that closes nothing is told as well. */
    private Head seal(Head head, Head sealed) {
        Seal seal = nextSeal();
        while (seal != null && seal.last() < head.sequence()) {
            fault(seal.last(), What.SEAL_CHANGED);
            seals.remove(0);
            seal = nextSeal();
        }
        if (seal == null || seal.last() != head.sequence()) {
            return sealed;
        }
        seals.remove(0);
        boolean fits = seal.isWhole(keys)
                && same(seal.hash(), head.hash())
                && seal.entries() == head.sequence() - sealed.sequence();
        if (!fits) {
            fault(head.sequence(), What.SEAL_CHANGED);
        }
        return head;
    }

    private void end(Head head, Head sealed, Head anchored) {
        if (sealed.sequence() < head.sequence()) {
            between(sealed.sequence(), head.sequence(), What.SEAL_MISSING);
            fault(head.sequence(), What.SEAL_MISSING);
        }
        for (Seal seal = nextSeal(); seal != null; seal = nextSeal()) {
            fault(seal.last(), What.CUT_SHORT);
            seals.remove(0);
        }
        if (anchored.sequence() > head.sequence()) {
            fault(anchored.sequence(), What.CUT_SHORT);
        }
        findAddedPayloads();
        values.forEach((name, whole) -> {
            if (!used.contains(name)) {
                fault(0, What.VALUES_ADDED);
            }
        });
    }

    /** Their number tells whether there are any; to look for them goes through all payloads once more. */
    private void findAddedPayloads() {
        long added = store.sql().sql(PAYLOADS).query(Long.class).single() - payloads;
        if (added > 0) {
            store.sql().sql(ADDED_PAYLOADS).query(Long.class).list().forEach(one -> fault(one, What.PAYLOAD_ADDED));
            count(Math.max(0, added - MOST_FAULTS));
        }
    }

    private List<Row> after(Head head) {
        return head.sequence() == Long.MAX_VALUE ? List.of() : from(head.sequence() + 1);
    }

    private List<Row> from(long first) {
        List<Entry> page =
                store.sql().sql(ENTRIES).param(first).query(Ledger::entry).list();
        Map<Long, byte[]> sealed = new HashMap<>();
        store.sql()
                .sql(THEIR_PAYLOADS)
                .param(EntryColumn.SEQUENCE.of(page))
                .query((row, number) -> sealed.put(row.getLong(1), row.getBytes(2)))
                .list();
        return page.stream()
                .map(entry -> new Row(entry, sealed.get(entry.sequence())))
                .toList();
    }

    private @Nullable Seal nextSeal() {
        if (seals.isEmpty()) {
            seals.addAll(
                    store.sql().sql(SEALS).param(lastSeal).query(Ledger::seal).list());
            sealCount += seals.size();
            lastSeal = seals.isEmpty() ? lastSeal : seals.get(seals.size() - 1).last();
        }
        return seals.isEmpty() ? null : seals.get(0);
    }

    private void readValues() {
        store.sql()
                .sql("select fingerprint, parameters from log_values")
                .query((row, number) -> values.put(
                        HexFormat.of().formatHex(row.getBytes(1)),
                        same(row.getBytes(1), Sha256.of(Objects.requireNonNull(row.getString(2))))))
                .list();
    }

    /** A fault at every number between two, from 1 on: those that are kept one by one, the others counted. */
    private void between(long before, long after, What what) {
        long next = Math.max(0, before) + 1;
        while (next < after && faults.size() < MOST_FAULTS) {
            fault(next, what);
            next++;
        }
        count(next < after ? after - next : 0);
    }

    private void fault(long sequence, What what) {
        count(1);
        if (faults.size() < MOST_FAULTS) {
            faults.add(new Fault(sequence, what));
        }
    }

    /** No further than a number can. */
    private void count(long more) {
        faultCount = more > Long.MAX_VALUE - faultCount ? Long.MAX_VALUE : faultCount + more;
    }

    private static boolean same(byte[] one, byte[] other) {
        return MessageDigest.isEqual(one, other);
    }

    private record Row(Entry entry, byte @Nullable [] sealed) {}
}
