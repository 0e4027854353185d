package heng.cli;

import heng.law.Text;
import heng.logic.Outcome;
import heng.parameter.Places;
import heng.parameter.Places.Place;
import heng.rulebook.RuleBook;
import heng.workshop.Check;
import heng.workshop.PlanChecks;
import heng.workshop.Reviews;
import heng.workshop.Reviews.Overdue;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** What sound rules still leave to look at on a day: values past their review, and what law and plan ask of values. */
record Advice(Places places, List<Overdue> overdue, List<Check> checks) {

    static Advice of(RuleBook book, LocalDate day) {
        return new Advice(
                book.parameters().places(),
                Reviews.on(book.parameters(), day),
                new PlanChecks(book)
                        .on(day).stream()
                                .filter(check -> check.outcome() != Outcome.MET)
                                .toList());
    }

    void print(PrintWriter out, Language language) {
        overdue.forEach(one -> out.println(language.of(
                "提醒  parameters/" + one.parameter().id() + ".yaml  "
                        + one.parameter().name().zh() + "（" + chinese(one) + "）应在 " + one.due() + " 以前再核对",
                "notice  parameters/" + one.parameter().id() + ".yaml  "
                        + one.parameter().name().en() + " (" + english(one) + ") was due for review by " + one.due())));
        checks.stream()
                .filter(check -> check.outcome() == Outcome.NOT_MET)
                .forEach(check -> out.println(language.of(
                        "提醒  " + check.sentence().zh() + "："
                                + check.place().name().zh() + community(check).zh() + " " + check.comparison() + " 不符合",
                        "notice  " + check.sentence().en() + ": "
                                + check.place().name().en() + community(check).en() + " " + check.comparison()
                                + " is not met")));
        open().forEach((sentence, open) -> out.println(language.of(
                "提醒  " + sentence.zh() + "：" + open.size() + " 处待核实，缺 " + missing(open),
                "notice  " + sentence.en() + ": undetermined in " + open.size() + " places for want of "
                        + missing(open))));
    }

    void write(ObjectNode answer) {
        var reviews = answer.putArray("pastReview");
        overdue.forEach(one -> {
            var entry = reviews.addObject()
                    .put("parameter", one.parameter().id())
                    .put("due", one.due().toString());
            one.places().forEach(entry.putArray("places")::add);
        });
        var list = answer.putArray("checks");
        checks.forEach(check -> list.addObject()
                .put("check", check.id())
                .put("place", check.place().code())
                .put("community", check.community())
                .put("outcome", check.outcome().name())
                .put("comparison", check.comparison()));
    }

    private Map<Text, List<Check>> open() {
        return checks.stream()
                .filter(check -> check.outcome() == Outcome.UNDETERMINED)
                .collect(Collectors.groupingBy(Check::sentence, LinkedHashMap::new, Collectors.toList()));
    }

    private static String missing(List<Check> open) {
        return String.join(
                ", ",
                open.stream()
                        .flatMap(check -> check.missing().stream())
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static Text community(Check check) {
        return "RURAL".equals(check.community())
                ? new Text("农村", ", rural,")
                : "URBAN".equals(check.community()) ? new Text("城市", ", urban,") : new Text("", "");
    }

    private String chinese(Overdue one) {
        return one.places().stream()
                .map(places::find)
                .map(place -> place == null ? "" : place.name().zh())
                .collect(Collectors.joining("、"));
    }

    private String english(Overdue one) {
        return one.places().stream().map(places::find).map(Advice::english).collect(Collectors.joining(", "));
    }

    private static String english(@Nullable Place place) {
        return place == null ? "" : place.name().en();
    }
}
