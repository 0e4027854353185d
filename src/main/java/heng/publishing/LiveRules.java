package heng.publishing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** The rule book that is in use now. Ask once for each request: another may be in use a moment later. */
public final class LiveRules {
    private final List<Consumer<InUse>> watchers = new CopyOnWriteArrayList<>();
    private volatile InUse now;

    /** Begins with this one. */
    public LiveRules(InUse first) {
        this.now = first;
    }

    /** What is in use now. */
    public InUse now() {
        return now;
    }

    /** Tells the watcher at once what is in use, and from then on whatever is put in use. */
    public void watch(Consumer<InUse> watcher) {
        watchers.add(watcher);
        watcher.accept(now);
    }

    /** Puts another in use, for all requests that come from now on. */
    void put(InUse next) {
        now = next;
        watchers.forEach(watcher -> watcher.accept(next));
    }
}
