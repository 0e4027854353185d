package heng.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import heng.law.LegalBasis;
import heng.rulebook.Fault;
import heng.rulebook.RuleArchive;
import heng.rulebook.RuleFiles;
import heng.rulebook.RuleLoader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** A bundle is whole, the same each time, and refused with every fault where anything is wrong with it. */
class BundleTest {
    private static final RuleLoader LOADER = new RuleLoader(Path.of("target/heng-data/compiled"));
    private static final TryBundle TRIAL = new TryBundle(LOADER);
    private static final byte[] GOOD = Bundles.standardOf(750);

    @Test
    void theSameContentGivesTheSameBytesAndAnotherOthers() {
        assertThat(Bundles.standardOf(750)).isEqualTo(GOOD);
        assertThat(Bundles.standardOf(751)).isNotEqualTo(GOOD);
    }

    @Test
    void whatIsReadIsWhatWasMade() {
        Bundle read = ReadBundle.of(GOOD);
        assertThat(read.bytes()).isEqualTo(GOOD);
        assertThat(read.manifest().author()).isEqualTo("社会救助处");
        assertThat(read.rules().fingerprint())
                .isEqualTo(Bundles.withStandard(750).fingerprint())
                .isEqualTo(read.manifest().fingerprint());
    }

    @Test
    void aGoodBundleIsTriedWithItsCases() {
        Tried tried = TRIAL.of(GOOD);
        assertThat(tried.cases()).isGreaterThan(20);
        assertThat(tried.book().rules().fingerprint())
                .isEqualTo(tried.bundle().manifest().fingerprint());
    }

    @Test
    void noZipAndNoBundleAreSaidToBeNone() {
        assertThat(faults("rules".getBytes(StandardCharsets.UTF_8)))
                .extracting(Fault::file)
                .containsExactly("bundle.json");
        assertThat(faults(Arrays.copyOf(GOOD, GOOD.length / 2)).get(0).zh()).contains("请重新制作");
        assertThat(faults(RuleArchive.of(Bundles.RULES)).get(0).zh()).contains("heng bundle");
    }

    @Test
    void whatWasAddedTakenAwayOrAlteredIsNamed() {
        assertThat(faults(changed(files -> files.put("rules/law/more.yaml", new byte[0]))))
                .extracting(Fault::file)
                .containsExactly("rules/law/more.yaml");
        assertThat(faults(changed(files -> files.remove("rules/places.csv"))))
                .extracting(Fault::file)
                .containsExactly("rules/places.csv");
        assertThat(faults(changed(files -> files.put("rules/places.csv", new byte[0]))))
                .extracting(Fault::en)
                .singleElement()
                .asString()
                .contains("Altered");
    }

    @Test
    void aPathThatLeadsOutOfTheBundleIsRefused() {
        for (String path : List.of(
                "cases/../../out.yaml", "/cases/out.yaml", "cases/.hidden/out.yaml", "out.yaml", "cases/a\\b.yaml")) {
            assertThat(faults(changed(files -> files.put(path, new byte[0]))))
                    .as(path)
                    .extracting(Fault::zh)
                    .containsExactly("规则包里不能有这样的文件");
        }
    }

    @Test
    void whatCannotLieInAFolderIsRefused() {
        String name = "cases/" + "案".repeat(90) + ".yaml";
        assertThat(faults(changed(files -> files.put(name, new byte[0]))))
                .extracting(Fault::file)
                .containsExactly(name);
        assertThat(faults(changed(files -> {
                    files.put("cases/both", new byte[0]);
                    files.put("cases/both/one.yaml", new byte[0]);
                })))
                .extracting(Fault::zh)
                .contains("规则包里不能有这样的文件");
    }

    @Test
    void aManifestThatSaysTooLittleIsRefusedFieldByField() {
        byte[] bundle =
                changed(files -> files.put("bundle.json", "{ \"format\": 2 }".getBytes(StandardCharsets.UTF_8)));
        assertThat(faults(bundle))
                .hasSizeGreaterThan(5)
                .allMatch(one -> one.file().equals("bundle.json"));
    }

    @Test
    void brokenRulesAreNamedByFileAndLine() {
        RuleFiles broken = Bundles.RULES.with("parameters/age.old.yaml", "name: ?\n");
        List<Fault> faults = faults(unchecked(broken).bytes());
        assertThat(faults).isNotEmpty().allMatch(one -> one.file().startsWith("rules/"));
        assertThat(faults).anyMatch(one -> one.file().equals("rules/parameters/age.old.yaml") && one.line() > 0);
    }

    @Test
    void aCaseThatDoesNotHoldIsNamedWithWhatItExpects() {
        RuleFiles other = Bundles.RULES.with(
                "parameters/phase-out.months.yaml",
                Bundles.RULES.text("parameters/phase-out.months.yaml").replaceAll("value: \\d+", "value: 5"));
        List<Fault> faults = faults(Bundles.of(other).bytes());
        assertThat(faults).isNotEmpty().allMatch(one -> one.file().startsWith("cases/phase-out/"));
        assertThat(faults.get(0).zh()).contains("期望", "实际");
    }

    @Test
    void aCaseReadsNothingOutsideOfItsBundle() {
        String outside =
                Path.of("fixtures/families/receiving-urban").toAbsolutePath().toString();
        for (String like : List.of(outside, "families/" + "../".repeat(20) + outside.substring(1), "a\\0b")) {
            SortedMap<String, byte[]> cases = new TreeMap<>(ReadBundle.of(GOOD).cases());
            cases.computeIfPresent(
                    "phase-out/equal-to-the-standard.yaml",
                    (name, bytes) -> new String(bytes, StandardCharsets.UTF_8)
                            .replace("like: families/receiving-urban", "like: \"" + like + "\"")
                            .getBytes(StandardCharsets.UTF_8));
            assertThat(faults(unchecked(Bundles.withStandard(750), cases).bytes()))
                    .singleElement()
                    .satisfies(fault -> {
                        assertThat(fault.file()).isEqualTo("cases/phase-out/equal-to-the-standard.yaml");
                        assertThat(fault.en()).contains("names no family");
                    });
        }
    }

    @Test
    void aBundleWithoutCasesProvesNothing() {
        Bundle good = ReadBundle.of(GOOD);
        Manifest said = good.manifest();
        SortedMap<String, byte[]> none = new TreeMap<>();
        Manifest manifest = new Manifest(
                1,
                said.version(),
                said.fingerprint(),
                said.builtBy(),
                said.author(),
                said.reason(),
                said.law(),
                1,
                Bundle.fingerprints(Bundle.files(good.rules(), none)));
        assertThat(faults(new Bundle(manifest, good.rules(), none).bytes())
                        .get(0)
                        .zh())
                .contains("没有案例");
    }

    @Test
    void lawThatTheRulesDoNotHoldIsRefused() {
        Bundle good = ReadBundle.of(GOOD);
        MakeBundle make = new MakeBundle(LOADER.check(good.rules()), good.rules(), Path.of("fixtures/families"));
        RefusedBundle refused = catchThrowableOfType(
                RefusedBundle.class, () -> make.by("a", "b", List.of(new LegalBasis("no-such", "1")), 1, "heng"));
        assertThat(refused.faults().get(0).zh()).contains("no-such#1");
    }

    /** A bundle as somebody would make it by hand, without checking. */
    private static Bundle unchecked(RuleFiles rules) {
        return unchecked(rules, ReadBundle.of(GOOD).cases());
    }

    private static Bundle unchecked(RuleFiles rules, SortedMap<String, byte[]> cases) {
        Manifest said = ReadBundle.of(GOOD).manifest();
        return new Bundle(
                new Manifest(
                        1,
                        rules.fingerprint().substring(7, 19),
                        rules.fingerprint(),
                        said.builtBy(),
                        said.author(),
                        said.reason(),
                        said.law(),
                        1,
                        Bundle.fingerprints(Bundle.files(rules, cases))),
                rules,
                cases);
    }

    private static byte[] changed(Consumer<SortedMap<String, byte[]>> change) {
        try {
            SortedMap<String, byte[]> files = RuleArchive.unpack(GOOD);
            change.accept(files);
            return RuleArchive.of(files);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Fault> faults(byte[] bundle) {
        return catchThrowableOfType(RefusedBundle.class, () -> TRIAL.of(bundle)).faults();
    }
}
