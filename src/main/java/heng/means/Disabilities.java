package heng.means;

import heng.household.Disability;
import heng.logic.Answer;
import heng.logic.Gap;
import heng.parameter.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The readings of disability grades, each a purpose in a table: the law does not mean the same by them everywhere. */
final class Disabilities {
    private Disabilities() {}

    /** Whether the certificate's kind and grade are among those that the table lists for the purpose. */
    static Answer listed(CaseFile file, @Nullable Disability disability, String path, String table, String purpose) {
        if (disability == null) {
            return Answer.undetermined(new Gap.MissingFact(path + "/disability"));
        }
        if (disability.kind() == Disability.Kind.NONE) {
            return Answer.NOT_MET;
        }
        int anyKind = 0;
        int thisKind = 0;
        for (Row row : file.rows(table, purpose)) {
            int grade = Integer.parseInt(row.cell("up-to-grade"));
            anyKind = row.cell("kind").equals("ANY") ? Math.max(anyKind, grade) : anyKind;
            boolean mayBe = disability.kind() == null
                    || row.cell("kind").equals(disability.kind().name());
            thisKind = mayBe ? Math.max(thisKind, grade) : thisKind;
        }
        int heaviest = Math.max(anyKind, thisKind);
        if (disability.kind() == null) {
            return ofUnknownKind(disability.grade(), anyKind, heaviest, path);
        }
        if (disability.grade() == null) {
            return heaviest == 0
                    ? Answer.NOT_MET
                    : heaviest == 4 ? Answer.MET : Answer.undetermined(new Gap.MissingFact(path + "/disability/grade"));
        }
        return Answer.of(disability.grade() <= heaviest);
    }

    private static Answer ofUnknownKind(@Nullable Integer grade, int anyKind, int heaviest, String path) {
        if (heaviest == 0 || grade != null && grade > heaviest) {
            return Answer.NOT_MET;
        }
        if (grade != null && grade <= anyKind) {
            return Answer.MET;
        }
        Gap kind = new Gap.MissingFact(path + "/disability/kind");
        return Answer.undetermined(
                grade == null ? List.of(kind, new Gap.MissingFact(path + "/disability/grade")) : List.of(kind));
    }
}
