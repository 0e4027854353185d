package heng.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The files of a rules folder, read once: path inside the folder → bytes, in the order of the paths. */
public final class RuleFiles {
    private static final String ROOT = "rules/";

    private final SortedMap<String, byte[]> files;

    private RuleFiles(SortedMap<String, byte[]> files) {
        this.files = files;
    }

    /** These files: path inside the folder → bytes. */
    public static RuleFiles of(SortedMap<String, byte[]> files) {
        return new RuleFiles(new TreeMap<>(files));
    }

    /** The files of a folder. */
    public static RuleFiles in(Path folder) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (!name.startsWith(".") && !name.contains("/.")) {
                    files.put(name, Files.readAllBytes(file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new RuleFiles(files);
    }

    /** The rules that were shipped with the program. */
    public static RuleFiles shipped() {
        URL marker = RuleFiles.class.getResource("/" + ROOT + "places.csv");
        if (marker == null) {
            throw new IllegalStateException("no rules are shipped with this program");
        }
        try {
            if (marker.openConnection() instanceof JarURLConnection connection) {
                return fromJar(connection.getJarFile());
            }
            return in(Path.of(marker.toURI()).resolveSibling("."));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RuleFiles fromJar(JarFile jar) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (JarEntry entry : jar.stream().toList()) {
            if (entry.getName().startsWith(ROOT) && !entry.isDirectory()) {
                try (InputStream in = jar.getInputStream(entry)) {
                    files.put(entry.getName().substring(ROOT.length()), in.readAllBytes());
                }
            }
        }
        return new RuleFiles(files);
    }

    /** The same files with one replaced or added. */
    public RuleFiles with(String name, String text) {
        SortedMap<String, byte[]> copy = new TreeMap<>(files);
        copy.put(name, text.getBytes(StandardCharsets.UTF_8));
        return new RuleFiles(copy);
    }

    /** The same files without one. */
    public RuleFiles without(String name) {
        SortedMap<String, byte[]> copy = new TreeMap<>(files);
        copy.remove(name);
        return new RuleFiles(copy);
    }

    /** Those of the files whose path passes. */
    public RuleFiles only(Predicate<String> path) {
        SortedMap<String, byte[]> copy = new TreeMap<>(files);
        copy.keySet().removeIf(path.negate());
        return new RuleFiles(copy);
    }

    /** The files under a folder with an ending: path → text. */
    SortedMap<String, String> texts(String folder, String ending) {
        SortedMap<String, String> texts = new TreeMap<>();
        files.forEach((name, bytes) -> {
            if (name.startsWith(folder) && name.endsWith(ending)) {
                texts.put(name, new String(bytes, StandardCharsets.UTF_8));
            }
        });
        return texts;
    }

    /** All files. */
    public Map<String, byte[]> all() {
        return files;
    }

    /** The text of one file. */
    public String text(String name) {
        byte[] bytes = files.get(name);
        if (bytes == null) {
            throw new IllegalArgumentException("no file " + name + " in the rules folder");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The files that decide; the pages for readers are left out. */
    public SortedMap<String, byte[]> deciding() {
        SortedMap<String, byte[]> deciding = new TreeMap<>(files);
        deciding.keySet().removeIf(name -> name.endsWith(".md"));
        return deciding;
    }

    /** {@code sha256:…} over the files that decide. */
    public String fingerprint() {
        Fingerprint fingerprint = new Fingerprint();
        deciding().forEach((name, bytes) -> fingerprint.add(name).add(bytes));
        return fingerprint.named();
    }
}
