package heng.publishing;

import heng.decision.Decision;
import heng.decisionlog.DecisionLog;
import heng.household.Application;
import heng.impact.CompareBooks;
import heng.impact.GeneratedPopulation;
import heng.impact.Impact;
import heng.impact.ImpactDocument;
import heng.publishing.Step.Action;
import heng.publishing.Step.Changed;
import heng.publishing.Step.Why;
import heng.rulebook.Fault;
import heng.rulebook.Fingerprint;
import heng.rulebook.RuleFiles;
import heng.rulebook.RuleLoader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The one way by which rules come in use: a bundle is tried, the step is recorded, then all requests that come are
 * decided by it. One step is taken at a time.
 */
public final class Publishing implements AutoCloseable {
    private static final long SEED = 1;
    private static final int MOST_DAYS = 6;

    private final LiveRules live;
    private final DecisionLog log;
    private final Steps steps;
    private final TryBundle trial;
    private final int households;
    private volatile @Nullable Shadow shadow;

    /**
     * Begins with the rules that were published last, or with those given.
     *
     * @param given the rules the service is started with
     * @param folder whether they are a folder of the operator's, whose new content comes in use
     * @param households over how many generated households the impact of a step is worked out
     * @throws heng.rulebook.BrokenRules where the rules given should come in use and are broken
     */
    public Publishing(
            DecisionLog log, RuleLoader loader, RuleFiles given, boolean folder, int households, Instant now) {
        this.log = log;
        this.steps = new Steps(log);
        this.trial = new TryBundle(loader);
        this.households = households;
        this.live = new LiveRules(new Start(log, steps, loader).with(given, folder, now));
    }

    /** What is in use. */
    public LiveRules live() {
        return live;
    }

    /** Every step, in its order. */
    public List<Step> steps() {
        return steps.all();
    }

    /**
     * Rules that are or were in use.
     *
     * @throws UnknownRules where rules with this fingerprint never were
     */
    public InUse of(String fingerprint) {
        InUse now = live.now();
        if (now.rules().fingerprint().equals(fingerprint)) {
            return now;
        }
        if (!log.books().knows(fingerprint)) {
            throw new UnknownRules();
        }
        return InUse.of(log.books().of(fingerprint), log.books().files(fingerprint));
    }

    /**
     * Tries a bundle; nothing is changed.
     *
     * @throws RefusedBundle with everything that is wrong with it
     */
    public Tried trial(byte[] archive) {
        return trial.of(archive);
    }

    /**
     * Tries a bundle and puts it in use.
     *
     * @param caller whose key, account or address it came by
     * @throws RefusedBundle with everything that is wrong with it; the refusal is recorded
     */
    public synchronized Step publish(byte[] archive, String caller, Instant now, LocalDate today) {
        try {
            return publish(trial.of(archive), null, caller, now, today);
        } catch (RefusedBundle refused) {
            refuse(archive, refused.faults(), caller, now);
            throw refused;
        }
    }

    /**
     * Puts in use what a source brought, unless it was in use or was refused before: what was rolled back does not come
     * back by itself.
     *
     * @return null where nothing was done
     * @throws RefusedBundle with everything that is wrong with it; the refusal is recorded
     */
    public synchronized @Nullable Step publishNews(byte[] archive, String source, Instant now, LocalDate today) {
        follow();
        boolean refusedBefore =
                steps.all().stream().anyMatch(step -> step.rulebook().equals(fingerprint(archive)));
        return refusedBefore || log.books().knows(rules(archive)) ? null : publish(archive, source, now, today);
    }

    private static String rules(byte[] archive) {
        try {
            return ReadBundle.of(archive).manifest().fingerprint();
        } catch (RefusedBundle refused) {
            return "";
        }
    }

    private static String fingerprint(byte[] archive) {
        return "sha256:" + new Fingerprint().add(archive).hex();
    }

    private Step publish(Tried tried, @Nullable Shadow watched, String caller, Instant now, LocalDate today) {
        Manifest manifest = tried.bundle().manifest();
        Why why = new Why(
                live.now().rules().fingerprint(), manifest.author(), manifest.reason(), List.copyOf(manifest.law()));
        ObjectNode seen = watched == null ? null : watched.differences().document();
        return put(tried.book(), Action.PUBLISHED, why, tried.cases(), seen, caller, now, today);
    }

    /**
     * Puts rules in use again that were in use before.
     *
     * @param to fingerprint; null: those that the ones in use took the place of
     * @throws UnknownRules where there are none
     */
    public synchronized Step rollBack(
            @Nullable String to, String author, String reason, String caller, Instant now, LocalDate today) {
        Step last = steps.last();
        String chosen = to != null || last == null ? to : last.why().before();
        if (chosen == null) {
            throw new UnknownRules();
        }
        Why why = new Why(live.now().rules().fingerprint(), author, reason, List.of());
        return put(of(chosen), Action.ROLLED_BACK, why, 0, null, caller, now, today);
    }

    private Step put(
            InUse next,
            Action action,
            Why why,
            int cases,
            @Nullable ObjectNode seen,
            String caller,
            Instant now,
            LocalDate today) {
        InUse before = live.now();
        Changed changed = ChangedFiles.between(before.files(), next.files());
        ObjectNode impact = impact(before, next, today);
        log.putInUse(next.rules(), next.files(), now);
        Step step = new Step(
                steps.nextNumber(),
                now,
                caller,
                action,
                next.rules().fingerprint(),
                why,
                changed,
                cases,
                impact,
                seen,
                0);
        steps.take(step);
        live.put(next);
        return step;
    }

    /** What the step does to a generated population, today or else on the first day on which it does anything. */
    private ObjectNode impact(InUse before, InUse next, LocalDate today) {
        NavigableSet<LocalDate> days = next.rules().changes();
        days.addAll(before.rules().changes());
        List<LocalDate> later =
                days.tailSet(today, false).stream().limit(MOST_DAYS).toList();
        Impact impact = impact(before, next, today, today);
        LocalDate day = today;
        for (int i = 0; impact.changesNothing() && i < later.size(); i++) {
            day = later.get(i);
            impact = impact(before, next, day, today);
        }
        ObjectNode document =
                JsonNodeFactory.instance.objectNode().put("asOf", (impact.changesNothing() ? today : day).toString());
        document.setAll(ImpactDocument.of(impact));
        document.remove(List.of("telling", "groups"));
        return document;
    }

    private Impact impact(InUse before, InUse next, LocalDate day, LocalDate today) {
        GeneratedPopulation population =
                new GeneratedPopulation(next.rules().parameters().places(), day, SEED, households);
        return new CompareBooks(before.rules(), next.rules(), today).over(population, decided -> {});
    }

    private void refuse(byte[] archive, List<Fault> faults, String caller, Instant now) {
        Why why = new Why(live.now().rules().fingerprint(), "", "", List.of());
        steps.take(new Step(
                steps.nextNumber(),
                now,
                caller,
                Action.REFUSED,
                fingerprint(archive),
                why,
                Changed.NOTHING,
                0,
                null,
                null,
                faults.size()));
    }

    /** Puts in use what another instance on the same log has put in use since. */
    public synchronized void follow() {
        List<Step> news = steps.news();
        Step last = steps.last();
        if (!news.isEmpty()
                && last != null
                && !last.rulebook().equals(live.now().rules().fingerprint())) {
            live.put(of(last.rulebook()));
        }
    }

    /**
     * Lets a bundle decide along with the rules in use; one that did so before stops.
     *
     * @param share of the requests, above 0 and up to 1
     * @throws RefusedBundle with everything that is wrong with it
     */
    public Candidate watch(byte[] archive, double share) {
        Tried tried = trial.of(archive);
        synchronized (this) {
            close();
            Shadow begun = new Shadow(tried, share);
            shadow = begun;
            return Candidate.of(begun);
        }
    }

    /** What decides along; null where nothing does. */
    public @Nullable Candidate candidate() {
        Shadow now = shadow;
        return now == null ? null : Candidate.of(now);
    }

    /**
     * The rules that decide along.
     *
     * @throws UnknownRules where none do
     */
    public InUse candidateRules() {
        Shadow now = shadow;
        if (now == null) {
            throw new UnknownRules();
        }
        return now.candidate().book();
    }

    /**
     * Puts in use what has decided along.
     *
     * @param least how many decisions must have been compared
     * @param most the share of them that may differ
     * @throws HeldBack where too few were compared or too many differ
     * @throws UnknownRules where nothing decides along
     */
    public synchronized Step publishCandidate(long least, double most, String caller, Instant now, LocalDate today) {
        Shadow watched = shadow;
        if (watched == null) {
            throw new UnknownRules();
        }
        if (watched.differences().compared() < least || watched.differences().share() > most) {
            throw new HeldBack(
                    watched.differences().compared(), watched.differences().share());
        }
        Step step = publish(watched.candidate(), watched, caller, now, today);
        close();
        return step;
    }

    /** Takes note of a decision that was given; never waits. */
    public void given(Application application, Decision decided) {
        Shadow now = shadow;
        if (now != null) {
            now.offer(application, decided);
        }
    }

    /** Nothing decides along any more. */
    @Override
    public synchronized void close() {
        Shadow now = shadow;
        if (now != null) {
            now.close();
            shadow = null;
        }
    }
}
