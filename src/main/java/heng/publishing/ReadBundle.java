package heng.publishing;

import heng.rulebook.Fault;
import heng.rulebook.RuleArchive;
import heng.rulebook.RuleFiles;
import heng.schema.JsonSchema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a bundle and holds it against its manifest: every file is there, none is added, none was altered. */
final class ReadBundle {
    private static final JsonMapper JSON = new JsonMapper();
    private static final JsonSchema FORM = JsonSchema.named("bundle");

    /** No step upwards, no root, nothing hidden. */
    /** No name is longer than every file system takes. */
    private static final Pattern PATH =
            Pattern.compile("(rules|cases)(/[\\p{L}\\p{N}_][\\p{L}\\p{N}_. +-]{0,59}){1,20}");

    private ReadBundle() {}

    /**
     * The bundle in this zip.
     *
     * @throws RefusedBundle with everything that is wrong with it
     */
    static Bundle of(byte[] archive) {
        SortedMap<String, byte[]> files = unpack(archive);
        byte[] text = files.remove(Manifest.FILE);
        if (text == null) {
            throw new RefusedBundle(
                    Manifest.FILE,
                    "不是规则包：缺少这个文件。请用 heng bundle 制作规则包",
                    "Not a bundle: this file is missing. Make bundles with heng bundle");
        }
        Manifest manifest = manifest(text);
        refuse(differences(manifest, files));
        Bundle bundle = new Bundle(manifest, RuleFiles.of(below(Bundle.RULES, files)), below(Bundle.CASES, files));
        if (!bundle.rules().fingerprint().equals(manifest.fingerprint())) {
            throw altered(Manifest.FILE);
        }
        return bundle;
    }

    private static SortedMap<String, byte[]> unpack(byte[] archive) {
        try {
            return RuleArchive.unpack(archive);
        } catch (IOException e) {
            throw new RefusedBundle(
                    "", "文件不是完整的 zip，或者大得不像规则包，请重新制作", "Not a whole zip, or too large for a bundle; make it again");
        }
    }

    private static Manifest manifest(byte[] text) {
        try {
            JsonNode node = JSON.readTree(text);
            refuse(FORM.check(node).stream()
                    .map(fault -> new Fault(
                            Manifest.FILE,
                            0,
                            0,
                            fault.pointer() + "：" + fault.zh(),
                            fault.pointer() + ": " + fault.en()))
                    .toList());
            return JSON.treeToValue(node, Manifest.class);
        } catch (JacksonException e) {
            throw new RefusedBundle(Manifest.FILE, "内容不可读，请重新制作规则包", "Unreadable; make the bundle again");
        }
    }

    private static List<Fault> differences(Manifest manifest, SortedMap<String, byte[]> files) {
        List<Fault> faults = new ArrayList<>();
        SortedMap<String, String> found = Bundle.fingerprints(files);
        found.forEach((name, fingerprint) -> {
            if (!PATH.matcher(name).matches() || isFolder(name, found)) {
                faults.add(new Fault(name, 0, 0, "规则包里不能有这样的文件", "A bundle holds no such file"));
            } else if (!manifest.files().containsKey(name)) {
                faults.add(new Fault(name, 0, 0, "清单里没有这个文件，是后来加的", "Not in the list of files; it was added later"));
            } else if (!fingerprint.equals(manifest.files().get(name))) {
                faults.addAll(altered(name).faults());
            }
        });
        manifest.files().keySet().stream()
                .filter(name -> !found.containsKey(name))
                .forEach(name -> faults.add(
                        new Fault(name, 0, 0, "清单里有这个文件，规则包里没有", "In the list of files, but not in the bundle")));
        return faults;
    }

    private static boolean isFolder(String name, SortedMap<String, String> found) {
        SortedMap<String, String> after = found.tailMap(name + "/");
        return !after.isEmpty() && after.firstKey().startsWith(name + "/");
    }

    private static RefusedBundle altered(String name) {
        return new RefusedBundle(name, "制作以后被改动过，请重新制作规则包", "Altered after the bundle was made; make it again");
    }

    private static SortedMap<String, byte[]> below(String folder, SortedMap<String, byte[]> files) {
        SortedMap<String, byte[]> below = new TreeMap<>();
        files.forEach((name, bytes) -> {
            if (name.startsWith(folder)) {
                below.put(name.substring(folder.length()), bytes);
            }
        });
        return below;
    }

    private static void refuse(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new RefusedBundle(faults);
        }
    }
}
