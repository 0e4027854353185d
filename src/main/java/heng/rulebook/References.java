package heng.rulebook;

import heng.law.LawLibrary;
import heng.law.LegalBasis;
import heng.parameter.DatedTable;
import heng.parameter.Places;
import heng.rulebook.DrlFiles.ReadRule;
import heng.rulebook.language.RuleText.Place;
import heng.schema.Nearest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Checks that what the files name exists: articles, parameters, tables and their keys, places, rules. A name whose own
 * file is broken counts as existing: its file has been told of already.
 */
final class References {
    private static final Pattern NAMED = Pattern.compile("(?m)^\\s*rule \"([^\"]+)\"");
    private static final Pattern ONE = Pattern.compile("[^,]+");

    private final List<Fault> faults;
    private final LawLibrary law;
    private final Set<String> instruments;
    private final Set<String> parameters;
    private final Set<String> ruleNames;
    private final boolean placesBroken;
    private final boolean someTableBroken;

    References(RuleFiles files, LawLibrary law, List<Fault> faults) {
        this.faults = faults;
        this.law = law;
        this.instruments = stems(files, "law/");
        this.parameters = stems(files, "parameters/");
        this.ruleNames = ruleNames(files);
        this.placesBroken = faults.stream().anyMatch(fault -> fault.file().equals("places.csv"));
        this.someTableBroken = faults.stream().anyMatch(fault -> fault.file().startsWith("tables/"));
    }

    /** The names of the files in a folder, whatever their ending: a wrong one has been told of. */
    private static Set<String> stems(RuleFiles files, String folder) {
        return files.all().keySet().stream()
                .filter(name -> name.startsWith(folder) && name.lastIndexOf('.') > folder.length())
                .map(name -> name.substring(folder.length(), name.lastIndexOf('.')))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The names that rule files have, and those that they give to their rules: that they differ has been told. */
    private static Set<String> ruleNames(RuleFiles files) {
        Set<String> names = new TreeSet<>();
        files.texts("", ".drl").forEach((file, text) -> {
            names.add(file.substring(file.lastIndexOf('/') + 1, file.length() - ".drl".length()));
            Matcher named = NAMED.matcher(text);
            if (named.find()) {
                names.add(named.group(1));
            }
        });
        return names;
    }

    void check(Mentions mentions, Map<String, DatedTable> tables, Places places, Map<String, ReadRule> rules) {
        mentions.articles().forEach(one -> resolve(one.file(), one.line(), one.column(), one.basis()));
        Set<String> names = new TreeSet<>(parameters);
        tables.forEach((name, table) -> {
            names.add(name);
            table.rows().forEach(row -> names.add(row.cell(table.columns().get(0))));
        });
        rules.values().forEach(rule -> rule(rule, names));
        mentions.names().forEach(name -> name(name, places));
    }

    private void name(Mentions.Name name, Places places) {
        String file = name.file();
        switch (name.kind()) {
            case PARAMETER -> {
                if (!parameters.contains(name.name())) {
                    unknown(file, name.line(), name.column(), "参数", "a parameter that", name.name(), parameters);
                }
            }
            case RULE -> {
                if (!ruleNames.contains(name.name())) {
                    unknown(file, name.line(), name.column(), "规则", "a rule that", name.name(), ruleNames);
                }
            }
            case PLACE -> {
                if (places.find(name.name()) == null && !placesBroken) {
                    faults.add(new Fault(
                            file,
                            name.line(),
                            name.column(),
                            "没有这个地方：" + name.name() + "，行政区划代码见 places.csv",
                            "There is no such place: " + name.name() + "; the codes stand in places.csv"));
                }
            }
        }
    }

    /** Every quoted name in a rule is the rule's own, or that of a parameter, of a table or of a key of one. */
    private void rule(ReadRule rule, Set<String> names) {
        String file = rule.text().file();
        Place references = rule.text().header("law");
        if (references != null) {
            Matcher one = ONE.matcher(references.text());
            while (one.find()) {
                int skipped = one.group().length() - one.group().stripLeading().length();
                int column = references.column() + 1 + one.start() + skipped;
                resolve(file, references.line(), column, LegalBasis.parse(one.group()));
            }
        }
        for (Place name : rule.text().names()) {
            boolean own = name.text().equals(rule.text().id().text());
            if (!own && !names.contains(name.text()) && !someTableBroken) {
                unknown(
                        file,
                        name.line(),
                        name.column(),
                        "参数、表或者规则",
                        "a parameter, table or rule that",
                        name.text(),
                        names);
            }
        }
    }

    private void unknown(
            String file, int line, int column, String zh, String en, String name, Collection<String> known) {
        String near = Nearest.to(name, known);
        faults.add(new Fault(
                file,
                line,
                column,
                zh + "不存在：" + name + (near.isEmpty() ? "，请对照 parameters/ 和 tables/ 里的名字" : "，是否应为 " + near),
                en + " does not exist: " + name
                        + (near.isEmpty()
                                ? "; compare the names in parameters/ and tables/"
                                : "; did you mean " + near)));
    }

    private void resolve(String file, int line, int column, LegalBasis basis) {
        var instrument = law.find(basis.instrument());
        if (instrument == null && !instruments.contains(basis.instrument())) {
            String near = Nearest.to(basis.instrument(), instruments);
            faults.add(new Fault(
                    file,
                    line,
                    column,
                    "依据在 law/ 中查不到：" + basis.instrument() + (near.isEmpty() ? "，请先在 law/ 里加这个文件" : "，是否应为 " + near),
                    "The reference does not resolve under law/: " + basis.instrument()
                            + (near.isEmpty() ? "; add its file to law/ first" : "; did you mean " + near)));
        } else if (instrument != null && !instrument.articles().containsKey(basis.article())) {
            List<String> articles = new ArrayList<>(instrument.articles().keySet());
            articles.remove("whole");
            String known = articles.isEmpty() ? "—" : String.join(" ", articles);
            faults.add(new Fault(
                    file,
                    line,
                    column,
                    "没有这一条：" + basis.instrument() + "#" + basis.article() + "，已录入的条有：" + known + "；请改正条号，或者先在 law/"
                            + basis.instrument() + ".yaml 里录入",
                    "There is no such article: " + basis.instrument() + "#" + basis.article() + ", only: " + known
                            + "; mend the number, or enter it in law/" + basis.instrument() + ".yaml first"));
        }
    }
}
