package heng.rulebook;

import heng.law.LawLibrary;
import heng.parameter.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a rules folder holds as YAML: half of the work of reading it, and resting on nothing of the other half. */
record LawAndValues(LawLibrary law, Map<String, Parameter> parameters, Mentions mentions, List<Fault> faults) {

    static LawAndValues read(RuleFiles files) {
        List<Fault> faults = new ArrayList<>();
        Mentions mentions = new Mentions();
        LawLibrary law = LawFiles.read(files, faults);
        return new LawAndValues(law, ParameterFiles.read(files, faults, mentions), mentions, faults);
    }
}
