package heng.publishing;

import heng.assessment.AssessHousehold;
import heng.rulebook.Once;
import heng.rulebook.RuleBook;
import heng.rulebook.RuleFiles;
import java.util.function.Supplier;

/**
 * A rule book with what decides by it and the files it was read from. Who takes one answers a request by it from
 * beginning to end, whatever is put in use meanwhile.
 *
 * @param read the files, which few ask for
 */
public record InUse(RuleBook rules, Supplier<RuleFiles> read, AssessHousehold assessment) {

    /** This rule book, which was read from these files. */
    public static InUse of(RuleBook rules, RuleFiles files) {
        return new InUse(rules, () -> files, new AssessHousehold(rules));
    }

    /** This rule book, whose files are read when they are first asked for. */
    static InUse of(RuleBook rules, Supplier<RuleFiles> read) {
        return new InUse(rules, new Once<>(read), new AssessHousehold(rules));
    }

    /** The files it was read from. */
    public RuleFiles files() {
        return read.get();
    }
}
