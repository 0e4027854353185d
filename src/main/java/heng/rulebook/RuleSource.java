package heng.rulebook;

import heng.law.LawLibrary;
import heng.parameter.DatedTable;
import heng.parameter.Parameter;
import heng.parameter.Places;
import heng.rulebook.DrlFiles.ReadRule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** A rules folder as it was read and checked, before it is compiled; with every fault that was found. */
record RuleSource(
        LawLibrary law,
        Map<String, Parameter> parameters,
        Map<String, DatedTable> tables,
        Places places,
        Map<String, ReadRule> rules,
        List<Fault> faults) {

    /** Reads YAML on a thread of its own and the rest on this one: most of the time of a check is spent here. */
    static RuleSource read(RuleFiles files) {
        List<Fault> faults = new ArrayList<>();
        RuleFiles readable = FileForms.readable(files, faults);
        CompletableFuture<LawAndValues> beside =
                CompletableFuture.supplyAsync(() -> LawAndValues.read(readable), RuleSource::beside);
        List<Fault> rest = new ArrayList<>();
        Mentions mentions = new Mentions();
        Map<String, DatedTable> tables = TableFiles.read(readable, rest, mentions);
        Places places = PlaceFile.read(readable, rest);
        Map<String, ReadRule> rules = DrlFiles.read(readable, rest);
        LawAndValues values = beside.join();
        faults.addAll(values.faults());
        faults.addAll(rest);
        new References(files, values.law(), faults).check(values.mentions().and(mentions), tables, places, rules);
        Needed.check(files, faults);
        Glossary.check(readable, faults);
        faults.sort(Comparator.comparing(Fault::file).thenComparing(Fault::line).thenComparing(Fault::column));
        return new RuleSource(
                values.law(),
                values.parameters(),
                tables,
                places,
                rules,
                faults.stream().distinct().toList());
    }

    private static void beside(Runnable work) {
        Thread thread = new Thread(work, "rules");
        thread.setContextClassLoader(RuleSource.class.getClassLoader());
        thread.start();
    }
}
