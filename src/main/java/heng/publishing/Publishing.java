package heng.publishing;

import heng.decisionlog.DecisionLog;
import heng.publishing.Step.Action;
import heng.publishing.Step.Why;
import heng.rulebook.Fingerprint;
import heng.rulebook.RuleFiles;
import heng.rulebook.RuleLoader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * The one way by which rules come in use: a bundle is tried, the step is recorded, then all requests that come are
 * decided by it. One step is taken at a time, after those that other instances have taken.
 */
public final class Publishing implements AutoCloseable {
    private final LiveRules live;
    private final DecisionLog log;
    private final Steps steps;
    private final TryBundle trial;
    private final TakeStep take;
    private final Candidates candidates;

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
        this.candidates = new Candidates(trial);
        this.live = new LiveRules(new Start(log, steps, loader).with(given, folder, now));
        this.take = new TakeStep(live, log, steps, new StepImpact(households));
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
        return InUse.of(log.books().of(fingerprint), () -> log.books().files(fingerprint));
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
        follow();
        return refusalRecorded(
                fingerprint(archive), caller, now, () -> publish(trial.of(archive), null, caller, now, today));
    }

    /**
     * Puts in use what a source brought, unless it was in use or was refused before: what was rolled back does not come
     * back by itself. The steps tell that: a book may be in the log whose step could not be recorded any more.
     *
     * @return null where nothing was done
     * @throws RefusedBundle with everything that is wrong with it; the refusal is recorded
     */
    public synchronized @Nullable Step publishNews(byte[] archive, String source, Instant now, LocalDate today) {
        follow();
        String fingerprint = fingerprint(archive);
        if (steps.all().stream().anyMatch(step -> step.rulebook().equals(fingerprint))) {
            return null;
        }
        return refusalRecorded(fingerprint, source, now, () -> {
            Bundle bundle = ReadBundle.of(archive);
            return steps.havePut(bundle.manifest().fingerprint())
                    ? null
                    : publish(trial.of(bundle), null, source, now, today);
        });
    }

    private <S extends @Nullable Step> S refusalRecorded(
            String fingerprint, String caller, Instant now, Supplier<S> step) {
        try {
            return step.get();
        } catch (RefusedBundle refused) {
            take.refused(fingerprint, refused, caller, now);
            throw refused;
        }
    }

    private static String fingerprint(byte[] archive) {
        return new Fingerprint().add(archive).named();
    }

    private Step publish(Tried tried, @Nullable Shadow watched, String caller, Instant now, LocalDate today) {
        Manifest manifest = tried.bundle().manifest();
        Why why = new Why(
                live.now().rules().fingerprint(), manifest.author(), manifest.reason(), List.copyOf(manifest.law()));
        ObjectNode seen = watched == null ? null : watched.differences().document();
        return take.put(tried.book(), Action.PUBLISHED, why, tried.cases(), seen, caller, now, today);
    }

    /**
     * Puts rules in use again that were in use before. Said twice, it is done once.
     *
     * @param to fingerprint; null: the rules that those took the place of which came in use last, not counting what was
     *     put in use again
     * @throws UnknownRules where there are none
     * @throws AlreadyInUse where it is they that are in use
     */
    public synchronized Step rollBack(
            @Nullable String to, String author, String reason, String caller, Instant now, LocalDate today) {
        follow();
        String chosen = to == null ? steps.beforeLastChange() : to;
        if (chosen == null) {
            throw new UnknownRules();
        }
        if (chosen.equals(live.now().rules().fingerprint())) {
            throw new AlreadyInUse();
        }
        Why why = new Why(live.now().rules().fingerprint(), author, reason, List.of());
        return take.put(of(chosen), Action.ROLLED_BACK, why, 0, null, caller, now, today);
    }

    /**
     * Puts in use what another instance on the same log has put in use since. What could not be put in use at the last
     * look, because it could not be loaded, is put in use now.
     */
    public synchronized void follow() {
        steps.news();
        Step last = steps.last();
        if (last != null && !last.rulebook().equals(live.now().rules().fingerprint())) {
            live.put(of(last.rulebook()));
        }
    }

    /**
     * Puts in use what has decided along.
     *
     * @param least how many decisions must have been compared
     * @param most the share of them that may differ
     * @throws HeldBack where too few were compared or too many differ
     * @throws RefusedBundle where it cannot decide the generated households; the refusal is recorded
     * @throws UnknownRules where nothing decides along
     */
    public synchronized Step publishCandidate(long least, double most, String caller, Instant now, LocalDate today) {
        follow();
        Shadow watched = candidates.shadow();
        if (watched.differences().compared() < least || watched.differences().share() > most) {
            throw new HeldBack(
                    watched.differences().compared(), watched.differences().share());
        }
        Tried candidate = watched.candidate();
        Step step = refusalRecorded(
                fingerprint(candidate.bundle().bytes()),
                caller,
                now,
                () -> publish(candidate, watched, caller, now, today));
        candidates.stop();
        return step;
    }

    /** What decides along with the rules in use. */
    public Candidates candidates() {
        return candidates;
    }

    /** Nothing decides along any more. */
    @Override
    public void close() {
        candidates.stop();
    }
}
