package heng.publishing;

import heng.decision.Decision;
import heng.household.Application;
import org.jspecify.annotations.Nullable;

/** What decides along with the rules in use: one bundle at a time, or none. */
public final class Candidates {
    private final TryBundle trial;
    private volatile @Nullable Shadow shadow;

    Candidates(TryBundle trial) {
        this.trial = trial;
    }

    /**
     * Lets a bundle decide along; one that did so before stops.
     *
     * @param share of the requests, above 0 and up to 1
     * @throws RefusedBundle with everything that is wrong with it
     */
    public Candidate watch(byte[] archive, double share) {
        Tried tried = trial.of(archive);
        synchronized (this) {
            stop();
            Shadow begun = new Shadow(tried, share);
            shadow = begun;
            return Candidate.of(begun);
        }
    }

    /**
     * What decides along, with what that has shown so far.
     *
     * @throws UnknownRules where nothing does
     */
    public Candidate now() {
        return Candidate.of(shadow());
    }

    /**
     * The rules that decide along.
     *
     * @throws UnknownRules where none do
     */
    public InUse rules() {
        return shadow().candidate().book();
    }

    Shadow shadow() {
        Shadow now = shadow;
        if (now == null) {
            throw new UnknownRules();
        }
        return now;
    }

    /** Takes note of a decision that was given; never waits. */
    public void given(Application application, Decision decided) {
        Shadow now = shadow;
        if (now != null) {
            now.offer(application, decided);
        }
    }

    /** Nothing decides along any more. */
    public synchronized void stop() {
        Shadow now = shadow;
        if (now != null) {
            now.close();
            shadow = null;
        }
    }
}
