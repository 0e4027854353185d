package heng.household;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The six items of the self-care assessment; true: can do alone, false: cannot, null: not assessed. */
public record SelfCare(
        @Nullable Boolean eating,
        @Nullable Boolean dressing,
        @Nullable Boolean transferring,
        @Nullable Boolean toileting,
        @Nullable Boolean walkingIndoors,
        @Nullable Boolean bathing) {

    /** The names of the items, as in the request. */
    public static final List<String> ITEMS =
            List.of("eating", "dressing", "transferring", "toileting", "walkingIndoors", "bathing");

    /** The items in the order of {@link #ITEMS}. */
    public List<@Nullable Boolean> items() {
        return Arrays.asList(eating, dressing, transferring, toileting, walkingIndoors, bathing);
    }
}
