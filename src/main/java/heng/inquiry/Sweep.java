package heng.inquiry;

import heng.assessment.AssessHousehold;
import heng.household.Application;
import heng.intake.ApplicationReader;
import heng.intake.InputFault;
import heng.intake.MalformedRequest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * What becomes of a household while one figure of its application takes many values.
 *
 * @param pointer the place of the figure
 * @param points what is decided at each value, the lowest first
 * @param cliffs where a little more of the figure costs more than it brings, all at once
 * @param slopes where every further yuan costs more than a yuan
 * @param complete whether all of these were looked for; where outcomes change very often it may be too much
 */
public record Sweep(
        LocalDate asOf,
        String pointer,
        List<SweepPoint> points,
        List<Cliff> cliffs,
        List<Cliffs.Slope> slopes,
        boolean complete) {
    private static final int MOST_POINTS = 1_000;
    private static final Set<String> FIELDS = Set.of("application", "pointer", "from", "to", "step");

    /**
     * The answer to {@code { application, pointer, from, to, step }}.
     *
     * @throws MalformedRequest where the question, or the application with one of the values, is malformed
     */
    public static Sweep ask(JsonNode question, ApplicationReader reader, AssessHousehold assessment, LocalDate today) {
        Asked asked = Asked.of(question, FIELDS);
        List<InputFault> faults = new ArrayList<>();
        BigDecimal from = asked.number("from", faults);
        BigDecimal to = asked.number("to", faults);
        BigDecimal step = asked.number("step", faults);
        if (faults.isEmpty()) {
            check(from, to, step, faults);
        }
        if (!faults.isEmpty()) {
            throw new MalformedRequest(faults);
        }
        Application application = Asked.read(reader, asked.get("application"), today, "", "");
        Figure figure = Figure.at(asked.get("pointer"), asked.get("application"));
        SweptHousehold household = new SweptHousehold(figure, reader, assessment, today);
        List<SweepPoint> points = new ArrayList<>();
        household.at(from); // what a point costs is known once one is decided
        checkPoints(from, to, step, household.most());
        for (BigDecimal at = from; at.compareTo(to) < 0; at = at.add(step)) {
            points.add(household.at(at));
        }
        points.add(household.at(to));
        Cliffs cliffs = new Cliffs(household, from, to);
        for (int i = 1; i < points.size(); i++) {
            cliffs.search(points.get(i - 1), points.get(i));
        }
        return new Sweep(
                application.asOf(), figure.pointer(), points, cliffs.found(), cliffs.slopes(), cliffs.complete());
    }

    private static void check(BigDecimal from, BigDecimal to, BigDecimal step, List<InputFault> faults) {
        if (from.compareTo(to) > 0) {
            faults.add(new InputFault("/to", "range", "to 不能小于 from", "to must not be less than from"));
        }
        if (step.signum() <= 0) {
            faults.add(new InputFault("/step", "range", "step 应大于零", "step must be more than zero"));
        } else if (isMoreThan(MOST_POINTS, from, to, step)) {
            faults.add(new InputFault(
                    "/step", "range", "不能超过 1000 个点，请放大 step", "No more than 1000 points; make step larger"));
        }
    }

    /** A household of many members, items and open facts takes long to decide at each point. */
    private static void checkPoints(BigDecimal from, BigDecimal to, BigDecimal step, long most) {
        if (isMoreThan(most, from, to, step)) {
            throw new MalformedRequest(List.of(new InputFault(
                    "/step",
                    "range",
                    "这个家庭的成员、项目和待核实的事实多，不能超过 " + most + " 个点，请放大 step",
                    "This household has many members, items and open facts: no more than " + most
                            + " points; make step larger")));
        }
    }

    private static boolean isMoreThan(long points, BigDecimal from, BigDecimal to, BigDecimal step) {
        return to.subtract(from).compareTo(step.multiply(BigDecimal.valueOf(points - 1))) > 0;
    }
}
