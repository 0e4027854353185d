package heng.workshop.handbook;

import heng.law.Text;
import heng.parameter.DatedValue;
import heng.parameter.Parameter;
import heng.rulebook.RuleBook;
import heng.rulebook.RuleFiles;
import heng.workshop.handbook.Chapters.Chapter;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The whole book: parts, their chapters, and their entries, each linked with what it rests on and what rests on it. */
public record Book(
        LocalDate date,
        String fingerprint,
        List<Chapter<LawEntry>> law,
        List<Chapter<RuleEntry>> rules,
        List<Chapter<ValueEntry>> values,
        List<TableEntry> tables,
        List<Chapter<CaseEntry>> cases) {

    static Book of(RuleBook rules, RuleFiles files, List<BookCase> cases, LocalDate date) {
        Chapters chapters = Chapters.read();
        List<RuleEntry> conditions = RuleEntry.all(rules, files, cases);
        UsedBy usedBy = referrers(rules, conditions, cases);
        List<LawEntry> law = rules.law().instruments().stream()
                .map(instrument -> LawEntry.of(instrument, usedBy))
                .toList();
        return new Book(
                date,
                rules.fingerprint(),
                chapters.of("law", law, entry -> entry.instrument().level()),
                chapters.of("rules", conditions, RuleEntry::folder),
                chapters.of(
                        "values",
                        rules.parameters().parameters().stream()
                                .map(parameter -> ValueEntry.of(rules, parameter, usedBy, cases, date))
                                .toList(),
                        ValueEntry::family),
                rules.parameters().tables().stream()
                        .map(table -> TableEntry.of(rules, table, usedBy))
                        .toList(),
                chapters.of("cases", CaseEntry.all(rules, cases), CaseEntry::folder));
    }

    private static UsedBy referrers(RuleBook rules, List<RuleEntry> conditions, List<BookCase> cases) {
        UsedBy usedBy = new UsedBy();
        conditions.forEach(entry -> Stream.concat(entry.law().stream(), entry.uses().stream())
                .forEach(link -> usedBy.note(link.anchor(), entry.link())));
        rules.parameters()
                .parameters()
                .forEach(parameter -> values(parameter)
                        .forEach(value -> usedBy.note(Link.article(value.law()), ValueEntry.link(parameter))));
        rules.parameters()
                .tables()
                .forEach(table ->
                        table.rows().forEach(row -> usedBy.note(Link.article(row.law()), TableEntry.link(table))));
        cases.forEach(one -> {
            if (one.why() != null) {
                usedBy.note(Link.article(one.why()), one.link());
            }
        });
        return usedBy;
    }

    private static Stream<DatedValue> values(Parameter parameter) {
        return parameter.series().values().stream()
                .flatMap(byKey -> byKey.values().stream())
                .flatMap(List::stream);
    }

    /** What the book holds, in numbers. */
    public Text contents() {
        String zh = "法律和文件 " + count(law) + " 件，条件 " + count(rules) + " 条，数值 " + count(values) + " 项，表 " + tables.size()
                + " 张";
        String en = count(law) + " instruments, " + count(rules) + " conditions, " + count(values) + " values, "
                + tables.size() + " tables";
        return cases.isEmpty()
                ? new Text(zh, en)
                : new Text(zh + "，案例 " + count(cases) + " 个", en + ", " + count(cases) + " cases");
    }

    private static int count(List<? extends Chapter<?>> chapters) {
        return chapters.stream().mapToInt(chapter -> chapter.entries().size()).sum();
    }
}
