package heng.assessment;

import heng.logic.Gap;
import java.util.ArrayList;
import java.util.List;

/**
 * The open questions on which a household splits into ways it may be. Each doubles their number; once there would be
 * too many to try, the rest is left open and nothing is granted or refused on the strength of those tried.
 */
final class Doubts {
    private static final int MOST_WORK = 200_000;
    private static final int MOST_SPLITS = 10;

    private final int extent;
    private final List<Gap> gaps = new ArrayList<>();
    private boolean tooMany;

    /** Of a household so large: how many people and things are looked at, on each of the ways, in all versions of the facts. */
    Doubts(int extent) {
        this.extent = extent;
    }

    /** Notes an open question, and says whether both its answers can be tried beside so many ways already open. */
    boolean split(List<Gap> because, int ways) {
        gaps.addAll(because);
        boolean can = ways < 1 << MOST_SPLITS && (long) ways * 2 * extent <= MOST_WORK;
        tooMany |= !can;
        return can;
    }

    /** What is not known, each once. */
    List<Gap> gaps() {
        return gaps.stream().distinct().toList();
    }

    /** Whether some questions could not be tried both ways. */
    boolean tooMany() {
        return tooMany;
    }
}
