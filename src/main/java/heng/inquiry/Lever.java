package heng.inquiry;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that may be otherwise, moved in steps: a figure by fen, their twelfths or hundredths of a square metre, a
 * choice in one step.
 */
interface Lever {

    /** JSON pointer of the fact, or a word where several facts are moved together. */
    String path();

    /** How many steps there are. */
    long most();

    /** What so many steps change. */
    List<Edit> moved(long steps);

    /** Pointers of the facts that may be moved. */
    List<String> pointers();

    /** How many steps make a hundredth of the unit. */
    int perHundredth();

    /** How far so many steps are, in the lever's unit; null for a choice. */
    @Nullable
    BigDecimal by(long steps);

    /** The unit of the figure; null for a choice. */
    @Nullable
    String unit();

    /** Among how many heads the figure is shared; 0 where that is not asked. */
    int heads();
}
