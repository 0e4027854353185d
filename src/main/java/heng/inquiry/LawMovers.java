package heng.inquiry;

import heng.parameter.DatedTable;
import heng.parameter.Parameter;
import heng.parameter.ParameterSheet;
import heng.rulebook.RuleBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The values and table rows that are not on a day what they were the day before. */
final class LawMovers {
    private static final String TOWN = "URBAN";

    private LawMovers() {}

    /** Those among the parameters that were looked at, of the case's community and of the town, and all rows. */
    static List<Mover> of(RuleBook rules, LocalDate day, ParameterSheet now, ParameterSheet eve, Set<String> lookedAt) {
        List<Mover> movers = new ArrayList<>();
        for (Parameter parameter : rules.parameters().parameters()) {
            if (lookedAt.contains(parameter.id())) {
                Stream.of("", TOWN)
                        .filter(community -> community.isEmpty() || now.in(community) != now)
                        .map(community -> new MovingValue(parameter, community, day, now, eve))
                        .filter(MovingValue::moves)
                        .forEach(movers::add);
            }
        }
        for (DatedTable table : rules.parameters().tables()) {
            Set<String> keys = new LinkedHashSet<>(now.keys(table.name()));
            keys.addAll(eve.keys(table.name()));
            for (String key : keys) {
                if (!now.rows(table.name(), key).equals(eve.rows(table.name(), key))) {
                    movers.add(new MovingRows(table.name(), key, day, now, eve));
                }
            }
        }
        return movers;
    }
}
