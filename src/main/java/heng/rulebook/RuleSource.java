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

/** A rules folder as it was read and checked, before it is compiled; with every fault that was found. */
record RuleSource(
        LawLibrary law,
        Map<String, Parameter> parameters,
        Map<String, DatedTable> tables,
        Places places,
        Map<String, ReadRule> rules,
        List<Fault> faults) {

    static RuleSource read(RuleFiles files) {
        List<Fault> faults = new ArrayList<>();
        Mentions mentions = new Mentions();
        RuleFiles readable = FileForms.readable(files, faults);
        LawLibrary law = LawFiles.read(readable, faults);
        Map<String, Parameter> parameters = ParameterFiles.read(readable, faults, mentions);
        Map<String, DatedTable> tables = TableFiles.read(readable, faults, mentions);
        Places places = PlaceFile.read(readable, faults);
        Map<String, ReadRule> rules = DrlFiles.read(readable, faults);
        new References(files, law, faults).check(mentions, tables, places, rules);
        Needed.check(files, faults);
        Glossary.check(readable, faults);
        faults.sort(Comparator.comparing(Fault::file).thenComparing(Fault::line).thenComparing(Fault::column));
        return new RuleSource(
                law,
                parameters,
                tables,
                places,
                rules,
                faults.stream().distinct().toList());
    }
}
