package heng.rulebook;

import heng.decision.Condition;
import heng.parameter.ParameterBook;
import heng.rulebook.DrlFiles.ReadRule;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
        RuleSource source = RuleSource.read(files);
        if (!source.faults().isEmpty()) {
            throw new BrokenRules(source.faults());
        }
        Map<String, Condition> conditions = new LinkedHashMap<>();
        Map<String, String> texts = new TreeMap<>();
        for (Map.Entry<String, ReadRule> rule : source.rules().entrySet()) {
            conditions.put(rule.getKey(), rule.getValue().condition());
            texts.put(rule.getValue().text().file(), rule.getValue().text().drl());
        }
        KieModule module = new RuleCompiler(kept).compile(texts, FactShapes.of(conditions.values()));
        KieContainer container = KieServices.get().newKieContainer(module.getReleaseId());
        return new RuleBook(
                source.law(),
                new ParameterBook(source.parameters(), source.tables(), source.places()),
                conditions,
                files.fingerprint(),
                container.getKieBase());
    }

    /** Whatever is wrong with these files, so far as it shows before they are compiled. */
    public static List<Fault> faults(RuleFiles files) {
        return RuleSource.read(files).faults();
    }
}
