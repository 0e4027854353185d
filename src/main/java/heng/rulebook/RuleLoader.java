package heng.rulebook;

import heng.decision.Condition;
import heng.parameter.ParameterBook;
import heng.rulebook.DrlFiles.ReadRule;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieServices;
import org.kie.api.builder.KieModule;
import org.kie.api.runtime.KieSessionsPool;

/** Reads a rules folder, checks it as a whole, and compiles it; every fault is reported at once. */
public final class RuleLoader {
    private final @Nullable Path kept;

    /** Compiled rules in memory: books that differ in values and rows only share them. */
    private final Shared<KieSessionsPool> compiled = new Shared<>(WeakReference::new);

    /**
     * A loader.
     *
     * @param kept folder for compiled rules; null keeps nothing
     */
    public RuleLoader(@Nullable Path kept) {
        this.kept = kept;
    }

    /**
     * The rule book of these files, ready to decide.
     *
     * @throws BrokenRules with every fault, where there is any
     */
    public RuleBook load(RuleFiles files) {
        return load(files, true);
    }

    /**
     * The rule book of these files. Where the same rules were compiled before, they are made ready when a decision
     * first asks for them, for they are known to compile.
     *
     * @throws BrokenRules with every fault, where there is any
     */
    public RuleBook check(RuleFiles files) {
        return load(files, false);
    }

    private RuleBook load(RuleFiles files, boolean ready) {
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
        String shapes = FactShapes.of(conditions.values());
        Once<KieSessionsPool> sessions = compiled.of(
                RuleCompiler.key(texts, shapes), () -> sessions(new RuleCompiler(kept).compile(texts, shapes)));
        if (ready || !new RuleCompiler(kept).has(texts, shapes)) {
            sessions.get();
        }
        return new RuleBook(
                source.law(),
                new ParameterBook(source.parameters(), source.tables(), source.places()),
                conditions,
                files.fingerprint(),
                sessions);
    }

    static KieSessionsPool sessions(KieModule module) {
        return KieServices.get()
                .newKieContainer(module.getReleaseId())
                .getKieBase()
                .newKieSessionsPool(Runtime.getRuntime().availableProcessors());
    }

    /** Whatever is wrong with these files, so far as it shows before they are compiled. */
    public static List<Fault> faults(RuleFiles files) {
        return RuleSource.read(files).faults();
    }
}
