package heng.mutation;

import heng.parameter.DatedTable;
import heng.rulebook.RuleBook;
import heng.rulebook.RuleFiles;
import java.util.ArrayList;
import java.util.List;

/** Every mistake that is tried in a rules folder, in the order of the files. */
public final class Mutants {
    private Mutants() {}

    /** The mistakes of these files, whose book is sound. */
    public static List<Mutant> of(RuleFiles files, RuleBook book) {
        List<Mutant> all = new ArrayList<>();
        for (String file : files.all().keySet()) {
            if (file.startsWith("parameters/") && file.endsWith(".yaml")) {
                all.addAll(ParameterMutants.of(file, files.text(file)));
            } else if (file.startsWith("tables/") && file.endsWith(".csv")) {
                all.addAll(TableMutants.of(file, files.text(file), table(book, stem(file))));
            } else if (file.endsWith(".drl")) {
                all.addAll(RuleMutants.of(file, files.text(file), book.condition(stem(file))));
            }
        }
        return all;
    }

    private static String stem(String file) {
        return file.substring(file.lastIndexOf('/') + 1, file.lastIndexOf('.'));
    }

    private static DatedTable table(RuleBook book, String name) {
        return book.parameters().tables().stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
