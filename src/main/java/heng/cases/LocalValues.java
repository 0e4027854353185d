package heng.cases;

import heng.law.LegalBasis;
import heng.law.Mark;
import heng.law.Period;
import heng.law.Text;
import heng.logic.Amount;
import heng.parameter.DatedValue;
import heng.parameter.Parameter;
import heng.rulebook.RuleBook;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * The values that the place of a case is taken to have announced, in that case alone: so that the rules that wait for a
 * county's own figure have cases before the figure is known.
 */
final class LocalValues {
    private static final LocalDate FIRST_DAY = LocalDate.of(2015, 4, 1);
    private static final Text SOURCE = new Text("案例假定当地已公布", "taken by the case to be announced");

    private LocalValues() {}

    /** The rules with these values at the place of the case. */
    static RuleBook in(RuleBook book, WorkedCase one) {
        RuleBook with = book;
        for (Map.Entry<String, JsonNode> value : one.values().properties()) {
            Parameter known = book.parameters().find(value.getKey());
            if (known == null) {
                throw new BrokenCase(
                        one.file(),
                        1,
                        1,
                        new Text(
                                "values 里没有这个参数：" + value.getKey() + "，请对照 rules/parameters/ 里的文件名",
                                "values names no parameter: " + value.getKey() + "; look at rules/parameters/"));
            }
            with = with.with(announced(known, one, value.getValue()));
        }
        return with;
    }

    private static Parameter announced(Parameter known, WorkedCase one, JsonNode value) {
        String place = one.request().path("jurisdiction").asString("");
        DatedValue dated = new DatedValue(
                known.id(),
                place,
                new Period(FIRST_DAY, null),
                value.isNumber()
                        ? Amount.of(value.decimalValue()).named(DatedValue.key(known.id(), place, FIRST_DAY))
                        : null,
                value.isNumber() ? null : value.asString(),
                LegalBasis.parse(one.why()),
                Mark.SECONDARY,
                SOURCE,
                null);
        Map<String, Map<String, List<DatedValue>>> series = new LinkedHashMap<>(known.series());
        List<String> keys = known.by().equals("community") ? List.of("URBAN", "RURAL") : List.of("");
        Map<String, List<DatedValue>> own = new LinkedHashMap<>();
        keys.forEach(key -> own.put(key, List.of(dated)));
        series.put(place, own);
        return new Parameter(
                known.id(),
                known.name(),
                known.unit(),
                known.by(),
                known.whenAbsent(),
                known.combine(),
                known.note(),
                series);
    }
}
