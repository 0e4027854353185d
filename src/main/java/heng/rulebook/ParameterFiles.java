package heng.rulebook;

import heng.law.LegalBasis;
import heng.law.Mark;
import heng.law.Period;
import heng.logic.Amount;
import heng.parameter.DatedValue;
import heng.parameter.Parameter;
import heng.parameter.Parameter.Combine;
import heng.parameter.Parameter.WhenAbsent;
import heng.schema.JsonSchema;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads {@code parameters/*.yaml}. */
final class ParameterFiles {
    private static final JsonSchema SCHEMA = JsonSchema.named("parameter");
    private static final String FOLDER = "parameters/";

    private final List<Fault> faults;
    private final Mentions mentions;

    private ParameterFiles(List<Fault> faults, Mentions mentions) {
        this.faults = faults;
        this.mentions = mentions;
    }

    /** The parameters by name; what they refer to is added to the mentions. */
    static Map<String, Parameter> read(RuleFiles files, List<Fault> faults, Mentions mentions) {
        ParameterFiles reader = new ParameterFiles(faults, mentions);
        Map<String, Parameter> parameters = new LinkedHashMap<>();
        files.texts(FOLDER, ".yaml").forEach((name, text) -> {
            JsonNode content = YamlFile.read(name, text, SCHEMA, faults);
            if (content != null) {
                String id = name.substring(FOLDER.length(), name.length() - ".yaml".length());
                parameters.put(id, reader.parameter(name, id, content));
            }
        });
        return parameters;
    }

    private Parameter parameter(String file, String id, JsonNode content) {
        String by = content.path("by").asString("");
        if (!by.isEmpty() && !by.equals("community")) {
            mention(file, content.get("by"), Mentions.Kind.PARAMETER, by);
        }
        Map<String, Map<String, List<DatedValue>>> series = new LinkedHashMap<>();
        content.get("values").forEachEntry((place, keyed) -> {
            mention(file, keyed, Mentions.Kind.PLACE, place);
            Map<String, List<DatedValue>> byKey = new LinkedHashMap<>();
            if (by.isEmpty()) {
                byKey.put("", values(file, id, place, keyed, content));
            } else {
                keyed.forEachEntry((key, dated) -> byKey.put(key, values(file, id, place, dated, content)));
            }
            series.put(place, byKey);
        });
        return new Parameter(
                id,
                YamlFile.text(content.get("name")),
                content.get("unit").asString(),
                by,
                WhenAbsent.valueOf(content.get("when-absent").asString().toUpperCase(Locale.ROOT)),
                Combine.valueOf(content.get("combine").asString().toUpperCase(Locale.ROOT)),
                content.has("note") ? YamlFile.text(content.get("note")) : null,
                series);
    }

    private void mention(String file, JsonNode at, Mentions.Kind kind, String name) {
        Fault here = YamlFile.at(file, at, "", "");
        mentions.names().add(new Mentions.Name(file, here.line(), here.column(), kind, name));
    }

    private List<DatedValue> values(String file, String id, String place, JsonNode dated, JsonNode content) {
        List<Map.Entry<LocalDate, JsonNode>> entries = new ArrayList<>();
        dated.forEachEntry((day, entry) -> {
            LocalDate from = day(file, entry, day);
            if (from != null) {
                entries.add(Map.entry(from, entry));
            }
        });
        List<DatedValue> values = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            LocalDate next = i + 1 < entries.size() ? entries.get(i + 1).getKey() : null;
            values.add(value(
                    file,
                    id,
                    place,
                    entries.get(i).getKey(),
                    next,
                    entries.get(i).getValue(),
                    content));
        }
        return values;
    }

    private @Nullable LocalDate day(String file, JsonNode at, String text) {
        return day(faults, file, at, text);
    }

    /** The day written at a node; one that does not exist is a fault. */
    static @Nullable LocalDate day(List<Fault> faults, String file, JsonNode at, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            faults.add(YamlFile.at(
                    file,
                    at,
                    "日期不存在：" + text + "，请检查月份的天数",
                    "There is no such date: " + text + "; check how many days the month has"));
            return null;
        }
    }

    /** A value holds until the day before the next one; an end that leaves days without a word is a fault. */
    private DatedValue value(
            String file,
            String id,
            String place,
            LocalDate from,
            @Nullable LocalDate next,
            JsonNode entry,
            JsonNode content) {
        LocalDate until = next == null ? null : next.minusDays(1);
        if (next != null && !next.isAfter(from)) {
            faults.add(YamlFile.at(
                    file,
                    entry,
                    "日期没有按先后排列：" + next + " 写在 " + from + " 后面，请调换次序",
                    "Dates are not in order: " + next + " stands after " + from + "; put the earlier one first"));
        }
        if (entry.has("until")) {
            LocalDate stated = day(file, entry, entry.get("until").asString());
            if (stated != null && stated.isBefore(from)) {
                faults.add(YamlFile.at(
                        file,
                        entry.get("until"),
                        "until " + stated + " 早于起始日 " + from + "，请检查是否写反",
                        "until " + stated + " lies before its first day " + from + "; are they the wrong way round?"));
            } else if (stated != null && next != null && !stated.equals(next.minusDays(1))) {
                faults.add(between(file, entry.get("until"), stated, next));
            }
            until = stated;
        }
        LegalBasis basis = LegalBasis.parse(entry.get("law").asString());
        Fault at = YamlFile.at(file, entry.get("law"), "", "");
        mentions.articles().add(new Mentions.Article(file, at.line(), at.column(), basis));
        JsonNode value = entry.path("value");
        boolean figure = value.isNumber();
        return new DatedValue(
                id,
                place,
                new Period(from, until),
                figure
                        ? figure(value.decimalValue(), entry.path("per").asString(""))
                                .named(DatedValue.key(id, place, from) + "@" + value.decimalValue())
                        : null,
                figure || value.isMissingNode() ? null : value.asString(),
                basis,
                Mark.named(entry.get("mark").asString()),
                YamlFile.text(entry.get("source")),
                new ReviewDays(faults, file).of(entry, content));
    }

    private static Fault between(String file, JsonNode until, LocalDate stated, LocalDate next) {
        boolean gap = stated.isBefore(next.minusDays(1));
        return YamlFile.at(
                file,
                until,
                "until " + stated + " 与下一条的起始日 " + next + " 之间有" + (gap ? "空缺" : "重叠") + "，应为 " + next.minusDays(1)
                        + "；没有数值的期间请写 absent: true",
                "Between until " + stated + " and the next first day " + next + " there is "
                        + (gap ? "a gap" : "an overlap") + "; it should be " + next.minusDays(1)
                        + ", and absent: true for days without a value");
    }

    private static Amount figure(BigDecimal value, String per) {
        return per.equals("year") ? Amount.of(value).monthly() : Amount.of(value);
    }
}
