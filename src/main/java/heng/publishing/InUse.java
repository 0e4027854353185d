package heng.publishing;

import heng.assessment.AssessHousehold;
import heng.rulebook.RuleBook;
import heng.rulebook.RuleFiles;

/**
 * A rule book with what decides by it and the files it was read from. Who takes one answers a request by it from
 * beginning to end, whatever is put in use meanwhile.
 */
public record InUse(RuleBook rules, RuleFiles files, AssessHousehold assessment) {

    /** This rule book, which was read from these files. */
    public static InUse of(RuleBook rules, RuleFiles files) {
        return new InUse(rules, files, new AssessHousehold(rules));
    }
}
