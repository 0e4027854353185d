package heng.publishing;

import heng.rulebook.Fingerprint;
import heng.rulebook.RuleArchive;
import heng.rulebook.RuleFiles;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A rule book as it travels: its files, the worked cases that it has to pass, and who answers for it and why. It is
 * never changed; the same content gives the same bytes.
 *
 * @param rules the files that decide
 * @param cases path below the folder of cases → bytes
 */
public record Bundle(Manifest manifest, RuleFiles rules, SortedMap<String, byte[]> cases) {
    static final String RULES = "rules/";
    static final String CASES = "cases/";
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    /** The bundle as a zip. */
    public byte[] bytes() {
        SortedMap<String, byte[]> files = files(rules, cases);
        files.put(Manifest.FILE, JSON.writeValueAsString(manifest).getBytes(StandardCharsets.UTF_8));
        return RuleArchive.of(files);
    }

    /** Path inside the bundle → bytes, without the manifest. */
    static SortedMap<String, byte[]> files(RuleFiles rules, SortedMap<String, byte[]> cases) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        rules.deciding().forEach((name, bytes) -> files.put(RULES + name, bytes));
        cases.forEach((name, bytes) -> files.put(CASES + name, bytes));
        return files;
    }

    /** SHA-256 of every file. */
    static SortedMap<String, String> fingerprints(SortedMap<String, byte[]> files) {
        SortedMap<String, String> fingerprints = new TreeMap<>();
        files.forEach((name, bytes) ->
                fingerprints.put(name, new Fingerprint().add(bytes).named()));
        return Collections.unmodifiableSortedMap(fingerprints);
    }
}
