package heng.correction;

import heng.decisionlog.DecisionLog;
import heng.decisionlog.LoggedDecision;
import heng.decisionlog.LoggedDecision.Content;
import heng.decisionlog.UnreadableBook;
import heng.household.Application;
import heng.intake.ApplicationReader;
import heng.intake.MalformedRequest;
import heng.rulebook.RuleBook;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/**
 * 更正核算: every logged decision that a later rule book touches, decided again by it. Two clocks: the days on which the
 * law was in force, and the moment from which the book was known. Nothing is rewritten.
 */
public final class CorrectionRun {
    private final DecisionLog log;
    private final ApplicationReader reader;
    private final RuleBook now;
    private final YearMonth until;
    private final Map<String, Touched> byBook = new HashMap<>();
    private final Map<String, AtomicLong> unreadable = new TreeMap<>();
    private final AtomicLong decisions = new AtomicLong();
    private final AtomicLong touched = new AtomicLong();

    /**
     * A run.
     *
     * @param now the book that is known now
     * @param until last month to be corrected
     */
    public CorrectionRun(DecisionLog log, ApplicationReader reader, RuleBook now, YearMonth until) {
        this.log = log;
        this.reader = reader;
        this.now = now;
        this.until = until;
    }

    /** Goes through the log household by household, on every processor. */
    public Corrections run() {
        for (String fingerprint : log.booksDecidedBy()) {
            if (!fingerprint.equals(now.fingerprint())) {
                compareWith(fingerprint);
            }
        }
        ExecutorService threads =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        List<Correction> proposals = new ArrayList<>();
        try {
            log.byHousehold(households -> proposals.addAll(correct(households, threads)));
        } finally {
            // No interrupt: the embedded database closes its file where a thread that reads it is interrupted.
            threads.shutdown();
        }
        return new Corrections(
                now.fingerprint(),
                log.books().knownSince(now.fingerprint()),
                until,
                decisions.get(),
                touched.get(),
                proposals,
                unread());
    }

    private SortedMap<String, Long> unread() {
        SortedMap<String, Long> counts = new TreeMap<>();
        unreadable.forEach((book, count) -> counts.put(book, count.get()));
        return counts;
    }

    private void compareWith(String fingerprint) {
        try {
            byBook.put(fingerprint, touchedOf(fingerprint));
        } catch (UnreadableBook book) {
            unreadable.put(fingerprint, new AtomicLong());
        }
    }

    private Touched touchedOf(String fingerprint) {
        RuleBook was = log.books().of(fingerprint);
        BookDifference difference = BookDifference.between(
                was, log.books().files(fingerprint), now, log.books().files(now.fingerprint()));
        return new Touched(was, difference, difference.days(), log.valueSetsWith(difference.parameters()));
    }

    private List<Correction> correct(List<List<LoggedDecision>> households, ExecutorService threads) {
        List<Future<Optional<Correction>>> tasks = new ArrayList<>();
        try {
            for (List<LoggedDecision> one : households) {
                tasks.add(threads.submit(() -> correct(one)));
            }
            List<Correction> found = new ArrayList<>();
            for (Future<Optional<Correction>> task : tasks) {
                task.get().ifPresent(found::add);
            }
            return found;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the run was interrupted", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(e.getCause());
        } finally {
            tasks.forEach(task -> task.cancel(false));
        }
    }

    private Optional<Correction> correct(List<LoggedDecision> household) {
        List<LoggedDecision> inOrder = household.stream()
                .sorted(Comparator.comparing(LoggedDecision::asOf).thenComparing(LoggedDecision::sequence))
                .toList();
        CorrectHousehold correction = new CorrectHousehold(now);
        for (int i = 0; i < inOrder.size(); i++) {
            Touched book = byBook.get(inOrder.get(i).rulebook());
            AtomicLong unread = unreadable.get(inOrder.get(i).rulebook());
            if (book != null) {
                correct(inOrder.get(i), book, end(inOrder, i), correction);
            } else if (unread != null) {
                decisions.incrementAndGet();
                unread.incrementAndGet();
            }
        }
        Correction proposed = correction.of(inOrder.get(0).household());
        return proposed.isEmpty() ? Optional.empty() : Optional.of(proposed);
    }

    /** A decision pays up to the month of the next one, which itself pays from the month after. */
    private YearMonth end(List<LoggedDecision> inOrder, int place) {
        YearMonth next = place + 1 < inOrder.size()
                ? YearMonth.from(inOrder.get(place + 1).asOf())
                : until;
        return next.isAfter(until) ? until : next;
    }

    private void correct(LoggedDecision decision, Touched book, YearMonth end, CorrectHousehold correction) {
        decisions.incrementAndGet();
        NavigableSet<LocalDate> days = book.days(decision, end);
        boolean apart = days.stream().anyMatch(book.difference()::on);
        Optional<Content> content = apart ? log.content(decision) : Optional.empty();
        if (content.isPresent()) {
            touched.incrementAndGet();
            try {
                Application application = reader.read(reader.tree(content.get().facts()), decision.asOf());
                correction.add(decision, application, book, days, end);
            } catch (MalformedRequest ofAnEarlierForm) {
                correction.leaveToAPerson(decision);
            }
        }
    }
}
