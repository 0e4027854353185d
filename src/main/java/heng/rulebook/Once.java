package heng.rulebook;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something dear that is made when it is first asked for, and once. */
public final class Once<T> implements Supplier<T> {
    private final Supplier<T> make;
    private volatile @Nullable T made;

    /** Made by this. Where it fails, the next who asks lets it be made again. */
    public Once(Supplier<T> make) {
        this.make = make;
    }

    @Override
    public T get() {
        T known = made;
        return known == null ? makeOnce() : known;
    }

    private synchronized T makeOnce() {
        T known = made;
        if (known == null) {
            known = make.get();
            made = known;
        }
        return known;
    }
}
