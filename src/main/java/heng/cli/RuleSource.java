package heng.cli;

import heng.rulebook.RuleArchive;
import heng.rulebook.RuleFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

/** Where a rule book is taken from: a rules folder, a zip of one, or a revision of the repository here. */
final class RuleSource {
    private static final String FOLDER = "rules/";

    private RuleSource() {}

    /**
     * The files.
     *
     * @param named path of a folder or of a zip file, else a git revision
     * @throws WrongUse where it is none of these
     */
    static RuleFiles files(String named) throws IOException {
        Path path = Path.of(named);
        if (Files.isDirectory(path)) {
            return RuleFiles.in(Files.isDirectory(path.resolve(FOLDER)) ? path.resolve(FOLDER) : path);
        }
        return unpacked(Files.isRegularFile(path) ? Files.readAllBytes(path) : revision(named), named);
    }

    private static byte[] revision(String named) throws IOException {
        if (!named.matches("[0-9A-Za-z][0-9A-Za-z._/~^-]*")) {
            throw none(named);
        }
        Process git = new ProcessBuilder("git", "archive", "--format=zip", named, "rules")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        byte[] zip = git.getInputStream().readAllBytes();
        try {
            if (git.waitFor() != 0) {
                throw none(named);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw none(named);
        }
        return zip;
    }

    /** Where the zip has a folder of rules, as bundles and revisions have, that folder; else the whole. */
    private static RuleFiles unpacked(byte[] archive, String named) {
        SortedMap<String, byte[]> all;
        try {
            all = RuleArchive.unpack(archive);
        } catch (IOException e) {
            throw none(named);
        }
        SortedMap<String, byte[]> files = new TreeMap<>();
        all.forEach((name, bytes) -> {
            if (name.startsWith(FOLDER)) {
                files.put(name.substring(FOLDER.length()), bytes);
            }
        });
        RuleFiles rules = RuleFiles.of(files.isEmpty() ? all : files);
        if (!rules.all().containsKey("places.csv")) {
            throw none(named);
        }
        return rules;
    }

    private static WrongUse none(String named) {
        return new WrongUse(
                named + " 不是规则文件夹，不是规则包（zip），也不是这个仓库里的版本，请检查",
                named + " is no rules folder, no zip of one, and no revision of the repository here");
    }
}
