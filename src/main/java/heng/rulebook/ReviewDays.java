package heng.rulebook;

import heng.parameter.Review;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads when a value was looked at: its own days, else those of its file. */
record ReviewDays(List<Fault> faults, String file) {

    @Nullable
    Review of(JsonNode entry, JsonNode content) {
        JsonNode said = entry.has("reviewed-on") || entry.has("next-review") ? entry : content;
        return said.has("reviewed-on") || said.has("next-review") ? review(said) : null;
    }

    private @Nullable Review review(JsonNode said) {
        if (!said.has("reviewed-on")) {
            faults.add(YamlFile.at(
                    file,
                    said.get("next-review"),
                    "写了 next-review，还要写 reviewed-on（最近核对的日期）",
                    "Where next-review stands, reviewed-on has to stand as well: the day it was last looked at"));
            return null;
        }
        LocalDate on = day(said, "reviewed-on");
        LocalDate next = said.has("next-review") ? day(said, "next-review") : null;
        if (on != null && next != null && !next.isAfter(on)) {
            faults.add(YamlFile.at(
                    file,
                    said.get("next-review"),
                    "next-review " + next + " 不晚于 reviewed-on " + on + "，请检查是否写反",
                    "next-review " + next + " does not lie after reviewed-on " + on
                            + "; are they the wrong way round?"));
        }
        return on == null ? null : new Review(on, next);
    }

    private @Nullable LocalDate day(JsonNode said, String name) {
        return ParameterFiles.day(faults, file, said.get(name), said.get(name).asString());
    }
}
