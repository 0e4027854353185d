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
        Texts texts = Texts.read(files, faults);
        refuse(faults);
        KieModule module = new RuleCompiler(kept)
                .compile(
                        files.texts("", ".drl"),
                        FactShapes.of(texts.conditions().values()));
        KieContainer container = KieServices.get().newKieContainer(module.getReleaseId());
        return new RuleBook(
                texts.law(),
                new ParameterBook(texts.parameters(), texts.tables(), texts.places()),
                texts.conditions(),
                files.fingerprint(),
                container.getKieBase());
    }

    /** Whatever is wrong with these files, so far as it shows before they are compiled. */
    public static List<Fault> faults(RuleFiles files) {
        List<Fault> faults = new ArrayList<>();
        Texts.read(files, faults);
        return faults;
    }

    private static void refuse(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new BrokenRules(faults);
        }
    }

    /** What the files say, checked each by itself and then against each other. */
    private record Texts(
            LawLibrary law,
            Map<String, Parameter> parameters,
            Map<String, DatedTable> tables,
            Places places,
            Map<String, Condition> conditions) {

        static Texts read(RuleFiles files, List<Fault> faults) {
            Texts texts = new Texts(
                    LawFiles.read(files, faults),
                    ParameterFiles.read(files, faults),
                    TableFiles.read(files, faults),
                    PlaceFile.read(files, faults),
                    DrlFiles.read(files, faults));
            if (faults.isEmpty()) {
                References references = new References(faults, texts.law);
                references.parameters(texts.parameters, texts.places);
                references.tables(texts.tables);
                references.rules(files, texts.conditions, texts.parameters, new References.DatedTables(texts.tables));
            }
            return texts;
        }
    }
}
