package heng.explanation;

import heng.means.CaseFile;
import heng.parameter.DatedValue;
import heng.parameter.Review;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The values behind a decision that somebody should have looked at again before the day it is made for. */
final class ValuesPastReview {
    private ValuesPastReview() {}

    static ArrayNode of(CaseFile file) {
        List<DatedValue> past = file.used().stream()
                .filter(value -> value.isPastReview(file.day()))
                .sorted(Comparator.comparing(DatedValue::key))
                .toList();
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        past.forEach(value -> add(array, value, value.review()));
        return array;
    }

    private static void add(ArrayNode array, DatedValue value, @Nullable Review review) {
        if (review == null) {
            return;
        }
        LocalDate next = review.next();
        var entry = array.addObject()
                .put("parameter", value.parameter())
                .put("place", value.place())
                .put("from", value.period().from().toString())
                .put("reviewedOn", review.on().toString())
                .put("nextReview", String.valueOf(next));
        entry.putObject("text")
                .put("zh", "这项数值最近核对于 " + review.on() + "，应在 " + next + " 以前再核对，是否仍然有效没有确认")
                .put(
                        "en",
                        "Last reviewed on " + review.on() + ", due again by " + next
                                + "; whether it still holds was not confirmed");
    }
}
