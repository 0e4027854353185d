package heng.rulebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.drools.compiler.compiler.io.memory.MemoryFileSystem;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.compiler.kie.builder.impl.InternalKieModuleProvider;
import org.drools.model.codegen.ExecutableModelProject;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.KieModule;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.builder.model.KieModuleModel;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns DRL into a compiled module and keeps it in a folder, so that unchanged rules are not compiled again. A kept
 * file starts with the SHA-256 of the rest; one that was damaged or altered is compiled anew.
 */
final class RuleCompiler {
    private static final Logger LOG = LoggerFactory.getLogger(RuleCompiler.class);
    private static final int SEAL = 32;

    private final @Nullable Path kept;

    RuleCompiler(@Nullable Path kept) {
        this.kept = kept;
    }

    /**
     * The compiled module of these rules, from the folder where it was kept.
     *
     * @throws BrokenRules where they do not compile
     */
    KieModule compile(Map<String, String> rules, String factShapes) {
        String key = key(rules, factShapes);
        List<Fault> faults = new ArrayList<>();
        byte[] module = read(key);
        if (module != null) {
            return known(key, module);
        }
        LOG.info("规则有变化，正在编译 {} 条 / compiling {} rules", rules.size(), rules.size());
        KieBuilder builder = build(rules, key);
        for (Message message : builder.getResults().getMessages(Message.Level.ERROR)) {
            faults.add(fault(message));
        }
        if (!faults.isEmpty()) {
            throw new BrokenRules(faults);
        }
        InternalKieModule built = (InternalKieModule) builder.getKieModule();
        keep(key, built.getBytes());
        return built;
    }

    /** Its description is what it was built by, so that it need not be read from the module: that costs a reader of XML. */
    private static KieModule known(String key, byte[] module) {
        KieModule known = InternalKieModuleProvider.get(release(key), model(), MemoryFileSystem.readFromJar(module));
        services().getRepository().addKieModule(known);
        return known;
    }

    private static ReleaseId release(String key) {
        return services().newReleaseId("heng", "rules", key);
    }

    private static KieModuleModel model() {
        KieModuleModel model = services().newKieModuleModel();
        model.newKieBaseModel("rules").setDefault(true).addPackage("*").setMutability(KieBaseMutabilityOption.DISABLED);
        return model;
    }

    /** Whether the module of these rules was kept, so that they are known to compile. */
    boolean has(Map<String, String> rules, String factShapes) {
        return read(key(rules, factShapes)) != null;
    }

    private static KieServices services() {
        return KieServices.get();
    }

    /** Compiled rules rest on the rules, on what of the program they call, on the engine and on the version of Java. */
    static String key(Map<String, String> rules, String factShapes) {
        Fingerprint fingerprint = new Fingerprint();
        rules.forEach((name, text) -> fingerprint.add(name).add(text));
        fingerprint.add(factShapes);
        fingerprint.add(String.valueOf(KieServices.class.getPackage().getImplementationVersion()));
        fingerprint.add(System.getProperty("java.specification.version"));
        return fingerprint.hex();
    }

    private KieBuilder build(Map<String, String> rules, String key) {
        KieFileSystem files = services().newKieFileSystem();
        files.generateAndWritePomXML(release(key));
        files.writeKModuleXML(model().toXML());
        rules.forEach((name, text) -> files.write("src/main/resources/heng/rules/" + name, text));
        return services().newKieBuilder(files).buildAll(ExecutableModelProject.class);
    }

    private static Fault fault(Message message) {
        String path = String.valueOf(message.getPath());
        int rules = path.indexOf("heng/rules/");
        return new Fault(
                rules < 0 ? path : path.substring(rules + "heng/rules/".length()),
                Math.max(0, message.getLine()),
                Math.max(0, message.getColumn()),
                "规则不能编译，请检查事实的字段名和动词名",
                "The rule does not compile; check the names of the fact's fields and verbs");
    }

    private byte @Nullable [] read(String key) {
        if (kept == null) {
            return null;
        }
        Path file = kept.resolve(key + ".rules");
        try {
            byte[] sealed = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
            if (sealed.length <= SEAL) {
                return null;
            }
            byte[] module = Arrays.copyOfRange(sealed, SEAL, sealed.length);
            return MessageDigest.isEqual(seal(module), Arrays.copyOf(sealed, SEAL)) ? module : null;
        } catch (IOException e) {
            LOG.warn("编译结果无法读取，重新编译 / kept rules unreadable, compiling again");
            return null;
        }
    }

    private void keep(String key, byte[] module) {
        if (kept == null) {
            return;
        }
        try {
            Files.createDirectories(kept);
            Path part = Files.createTempFile(kept, key, ".part");
            byte[] sealed = Arrays.copyOf(seal(module), SEAL + module.length);
            System.arraycopy(module, 0, sealed, SEAL, module.length);
            Files.write(part, sealed);
            Files.move(part, kept.resolve(key + ".rules"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.warn("编译结果无法保存，下次启动会重新编译 / compiled rules could not be kept");
        }
    }

    private static byte[] seal(byte[] module) {
        return HexFormat.of().parseHex(new Fingerprint().add(module).hex());
    }
}
