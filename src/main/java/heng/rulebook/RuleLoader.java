package heng.rulebook;

import heng.decision.Condition;
import heng.law.LawLibrary;
import heng.parameter.DatedTable;
import heng.parameter.Parameter;
import heng.parameter.ParameterBook;
import heng.parameter.Places;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieServices;
import org.kie.api.builder.KieModule;
import org.kie.api.runtime.KieContainer;

/** Reads a rules folder, checks it as a whole, and compiles it; every fault is reported at once. */
public final class RuleLoader {
    private final @Nullable Path kept;

    /**
     * A loader.
     *
     * @param kept folder for compiled rules; null keeps nothing
     */
    public RuleLoader(@Nullable Path kept) {
        this.kept = kept;
    }

    /**
     * The rule book of these files.
     *
     * @throws BrokenRules with every fault, where there is any
     */
    public RuleBook load(RuleFiles files) {
        List<Fault> faults = new ArrayList<>();
        LawLibrary law = LawFiles.read(files, faults);
        Map<String, Parameter> parameters = ParameterFiles.read(files, faults);
        Map<String, DatedTable> tables = TableFiles.read(files, faults);
        Places places = PlaceFile.read(files, faults);
        Map<String, Condition> conditions = DrlFiles.read(files, faults);
        if (faults.isEmpty()) {
            References references = new References(faults, law);
            references.parameters(parameters, places);
            references.tables(tables);
            references.rules(files, conditions, parameters, new References.DatedTables(tables));
        }
        refuse(faults);
        KieModule module = new RuleCompiler(kept).compile(files.texts("", ".drl"), FactShapes.of(conditions.values()));
        KieContainer container = KieServices.get().newKieContainer(module.getReleaseId());
        return new RuleBook(
                law,
                new ParameterBook(parameters, tables, places),
                conditions,
                files.fingerprint(),
                container.getKieBase());
    }

    private static void refuse(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new BrokenRules(faults);
        }
    }
}
