package heng.rulebook;

import java.lang.ref.Reference;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

/** Things that are dear to make, by key: whoever asks for one at once shares what one of them makes. */
public final class Shared<T> {
    private final Map<String, Reference<Once<T>>> known = new ConcurrentHashMap<>();
    private final Function<Once<T>, Reference<Once<T>>> hold;

    /**
     * None so far.
     *
     * @param hold how they are held where nobody else does: weakly, or softly while there is room
     */
    public Shared(Function<Once<T>, Reference<Once<T>>> hold) {
        this.hold = hold;
    }

    /** The one with this key, made by this where it is not known. */
    public Once<T> of(String key, Supplier<T> make) {
        known.values().removeIf(gone -> gone.get() == null);
        Once<T> begun = new Once<>(make);
        Once<T> held = known.compute(
                        key, (unused, before) -> before == null || before.get() == null ? hold.apply(begun) : before)
                .get();
        return held == null ? begun : held;
    }

    /** Makes one known that is made already. */
    public void put(String key, T made) {
        known.put(key, hold.apply(new Once<>(() -> made)));
    }
}
