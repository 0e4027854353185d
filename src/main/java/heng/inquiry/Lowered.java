package heng.inquiry;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Figures that are lowered together, the first of them first, each by whole hundredths of its own.
 *
 * @param path the word for them
 * @param perHundredth how many steps make a hundredth of the unit
 */
record Lowered(String path, List<Part> parts, String unit, int perHundredth, int heads) implements Lever {

    @Override
    public long most() {
        return parts.stream().mapToLong(Part::steps).sum();
    }

    @Override
    public List<Edit> moved(long steps) {
        List<Edit> edits = new ArrayList<>();
        long rest = steps;
        for (Part part : parts) {
            long here = Math.min(rest, part.steps());
            if (here > 0) {
                edits.add(new Edit.Lower(part.pointer(), BigDecimal.valueOf(part.hundredths(here), 2)));
                rest -= here;
            }
        }
        return edits;
    }

    @Override
    public List<String> pointers() {
        return parts.stream().map(Part::pointer).toList();
    }

    /** How far the figures are lowered in fact, up to hundredths. */
    @Override
    public BigDecimal by(long steps) {
        long moved = 0;
        long rest = steps;
        for (Part part : parts) {
            long here = Math.min(rest, part.steps());
            moved += part.hundredths(here) * part.weight();
            rest -= here;
        }
        return BigDecimal.valueOf(moved).divide(BigDecimal.valueOf(100L * perHundredth), 2, RoundingMode.UP);
    }

    /**
     * One of the figures.
     *
     * @param hundredths how many it can be lowered by
     * @param weight how many steps one of them makes
     */
    record Part(String pointer, long hundredths, int weight) {

        long steps() {
            return hundredths * weight;
        }

        /** So many steps in hundredths of the figure, up to a whole one. */
        long hundredths(long steps) {
            return (steps + weight - 1) / weight;
        }
    }
}
