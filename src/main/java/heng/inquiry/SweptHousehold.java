package heng.inquiry;

import heng.assessment.AssessHousehold;
import heng.decision.Decision;
import heng.household.Application;
import heng.intake.ApplicationReader;
import heng.intake.InputFault;
import heng.intake.MalformedRequest;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A household decided at any value of one of its figures, each value once. */
final class SweptHousehold {
    private static final BigDecimal FEN = new BigDecimal("0.01");
    private static final long MOST_DECISIONS = 5_000;
    /** Both ends of a sweep are decided however long it takes. */
    private static final long FEWEST_DECISIONS = 2;

    private final Figure figure;
    private final ApplicationReader reader;
    private final AssessHousehold assessment;
    private final LocalDate today;
    private final Map<BigDecimal, SweepPoint> known = new HashMap<>();
    private long most = MOST_DECISIONS;

    SweptHousehold(Figure figure, ApplicationReader reader, AssessHousehold assessment, LocalDate today) {
        this.figure = figure;
        this.reader = reader;
        this.assessment = assessment;
        this.today = today;
    }

    SweepPoint at(BigDecimal value) {
        BigDecimal key = value.stripTrailingZeros();
        SweepPoint point = known.get(key);
        if (point == null) {
            Decision decision = decide(value);
            most = Math.max(FEWEST_DECISIONS, Math.min(most, decision.repeats()));
            point = SweepPoint.of(value, decision);
            known.put(key, point);
        }
        return point;
    }

    /** The whole decision, which is not kept. */
    Decision decide(BigDecimal value) {
        return assessment.decide(application(value));
    }

    private Application application(BigDecimal value) {
        try {
            return reader.read(figure.with(value), today);
        } catch (MalformedRequest malformed) {
            InputFault first = malformed.faults().get(0);
            String at = value.toPlainString();
            throw new MalformedRequest(List.of(new InputFault(
                    "/pointer",
                    first.code(),
                    "值为 " + at + " 时：" + first.zh(),
                    "At the value " + at + ": " + first.en())));
        }
    }

    /** How many values may be decided: fewer where those that were decided took long. */
    long most() {
        return most;
    }

    /** Whether no more may be. */
    boolean isSpent() {
        return known.size() >= most;
    }

    /** The smallest step there is between two values: a fen, or one where only whole numbers are allowed. */
    BigDecimal finest(BigDecimal near) {
        try {
            reader.read(figure.with(near.setScale(0, RoundingMode.FLOOR).add(FEN)), today);
            return FEN;
        } catch (MalformedRequest whole) {
            return BigDecimal.ONE;
        }
    }

    /** What one more of the figure is worth a month. */
    BigDecimal monthlyWorth(BigDecimal more) {
        return figure.yearly() ? more.divide(BigDecimal.valueOf(12), 10, RoundingMode.HALF_UP) : more;
    }
}
