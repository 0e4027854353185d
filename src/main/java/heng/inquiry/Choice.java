package heng.inquiry;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A choice: made or not. */
record Choice(Edit edit) implements Lever {

    @Override
    public String path() {
        return edit.pointer();
    }

    @Override
    public long most() {
        return 1;
    }

    @Override
    public List<Edit> moved(long steps) {
        return steps == 0 ? List.of() : List.of(edit);
    }

    @Override
    public List<String> pointers() {
        return List.of(edit.pointer());
    }

    @Override
    public int perHundredth() {
        return 1;
    }

    @Override
    public @Nullable BigDecimal by(long steps) {
        return null;
    }

    @Override
    public @Nullable String unit() {
        return null;
    }

    @Override
    public int heads() {
        return 0;
    }
}
