package heng.rulebook;

import heng.decision.Condition;
import heng.law.LawLibrary;
import heng.law.LegalBasis;
import heng.parameter.DatedTable;
import heng.parameter.Parameter;
import heng.parameter.Places;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks that what the files name exists: articles, parameters, tables, places, and the rule's own name. */
final class References {
    private static final Pattern QUOTED = Pattern.compile("\"([a-z0-9]+(?:[.-][a-z0-9]+)+)\"");

    private final List<Fault> faults;
    private final LawLibrary law;

    References(List<Fault> faults, LawLibrary law) {
        this.faults = faults;
        this.law = law;
    }

    void parameters(Map<String, Parameter> parameters, Places places) {
        parameters.values().forEach(parameter -> {
            String file = "parameters/" + parameter.id() + ".yaml";
            parameter.series().forEach((place, byKey) -> {
                if (places.find(place) == null) {
                    faults.add(new Fault(file, 0, 0, "没有这个地方：" + place, "There is no such place: " + place));
                }
                byKey.values().forEach(values -> values.forEach(value -> resolve(file, 0, value.law())));
            });
            if (!List.of("", "community").contains(parameter.by()) && !parameters.containsKey(parameter.by())) {
                faults.add(new Fault(
                        file, 0, 0, "by 所指的参数不存在：" + parameter.by(), "by names no parameter: " + parameter.by()));
            }
        });
    }

    void tables(Map<String, DatedTable> tables) {
        tables.values()
                .forEach(table ->
                        table.rows().forEach(row -> resolve("tables/" + table.name() + ".csv", row.line(), row.law())));
    }

    /** Every quoted name in a rule is the rule's own, or that of a parameter or a table reading. */
    void rules(
            RuleFiles files, Map<String, Condition> conditions, Map<String, Parameter> parameters, DatedTables tables) {
        files.texts("", ".drl").forEach((file, text) -> {
            String stem = file.substring(file.lastIndexOf('/') + 1, file.length() - ".drl".length());
            Condition condition = conditions.get(stem);
            if (condition != null) {
                condition.law().forEach(basis -> resolve(file, 1, basis));
            }
            String body = text.substring(Math.max(0, text.indexOf("\nwhen")));
            Matcher quoted = QUOTED.matcher(body);
            while (quoted.find()) {
                String name = quoted.group(1);
                if (!name.equals(stem) && !parameters.containsKey(name) && !tables.knows(name)) {
                    int line = (int) text.substring(0, Math.max(0, text.indexOf("\nwhen")) + quoted.start())
                                    .chars()
                                    .filter(c -> c == '\n')
                                    .count()
                            + 1;
                    faults.add(new Fault(
                            file,
                            line,
                            1,
                            "没有这个参数、表或者规则：" + name,
                            "There is no such parameter, table or rule: " + name));
                }
            }
        });
    }

    private void resolve(String file, int line, LegalBasis basis) {
        if (!law.resolves(basis)) {
            String reference = basis.instrument() + "#" + basis.article();
            faults.add(new Fault(
                    file,
                    line,
                    0,
                    "依据在 law/ 中查不到：" + reference,
                    "The reference does not resolve under law/: " + reference));
        }
    }

    /** The tables and the keys that rules may name. */
    record DatedTables(Map<String, DatedTable> tables) {

        boolean knows(String name) {
            return tables.containsKey(name)
                    || tables.values().stream()
                            .anyMatch(table -> table.rows().stream()
                                    .anyMatch(row ->
                                            row.cell(table.columns().get(0)).equals(name)));
        }
    }
}
