package heng.cases;

import heng.rulebook.Fingerprint;
import heng.rulebook.RuleBook;
import heng.rulebook.RuleFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * All that cases rest on besides their own text and the values and rows that they ask for: the program, the rules, the
 * law, the places, what parameters are, and the families. Where any of it changes, every case is run.
 */
public final class CaseWorld {
    private CaseWorld() {}

    /**
     * The fingerprint of this world.
     *
     * @param program what names this build of the program among all
     */
    public static String of(String program, RuleFiles files, RuleBook book, CaseFolder folder) {
        Fingerprint world = new Fingerprint()
                .add(program)
                .add(folder.root().toAbsolutePath().toString());
        files.all().forEach((name, bytes) -> {
            if (!name.startsWith("parameters/") && !name.startsWith("tables/") && !name.endsWith(".md")) {
                world.add(name).add(bytes);
            }
        });
        book.parameters()
                .parameters()
                .forEach(one -> world.add(one.id())
                        .add(one.unit())
                        .add(one.by())
                        .add(one.whenAbsent().name())
                        .add(one.combine().name())
                        .add(one.name().toString())
                        .add(String.valueOf(one.note())));
        book.parameters()
                .tables()
                .forEach(table -> world.add(table.name()).add(table.columns().toString()));
        families(folder, world);
        return world.hex();
    }

    private static void families(CaseFolder folder, Fingerprint world) {
        Path families = folder.families();
        if (!Files.isDirectory(families)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(families)) {
            for (Path one : walk.filter(Files::isRegularFile).sorted().toList()) {
                world.add(families.relativize(one).toString()).add(Files.readAllBytes(one));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
