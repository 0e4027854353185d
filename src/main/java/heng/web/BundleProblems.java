package heng.web;

import heng.decisionlog.UnreadableBook;
import heng.publishing.AlreadyInUse;
import heng.publishing.HeldBack;
import heng.publishing.RefusedBundle;
import heng.publishing.UnknownRules;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** Why rules did not come in use, or are not known. */
final class BundleProblems {
    private BundleProblems() {}

    static void tell(Problems problems) {
        problems.know(RefusedBundle.class, BundleProblems::refused);
        problems.know(UnknownRules.class, unknown -> unknownRules());
        problems.know(AlreadyInUse.class, already -> alreadyInUse());
        problems.know(HeldBack.class, BundleProblems::heldBack);
        problems.know(UnreadableBook.class, BundleProblems::unreadable);
    }

    /** Nothing was changed, and every fault is named with its place. */
    private static ProblemDetail refused(RefusedBundle refused) {
        ProblemDetail problem = Problem.of(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "bundle-refused",
                "规则包有误，没有启用，请按 errors 逐项改正 / The bundle was not put to use; mend each of errors");
        problem.setProperty("errors", refused.faults());
        return problem;
    }

    private static ProblemDetail unknownRules() {
        return Problem.of(
                HttpStatus.NOT_FOUND,
                "unknown-rules",
                "没有这样的规则：在 /api/v1/rulebooks 可以查到用过的规则 / There are no such rules; those that were in use are listed"
                        + " at /api/v1/rulebooks");
    }

    private static ProblemDetail alreadyInUse() {
        return Problem.of(
                HttpStatus.CONFLICT,
                "already-in-use",
                "要恢复的规则正在使用，没有改变；要恢复更早的规则，请在 to 写明它的指纹 / The rules to go back to are in use already; nothing was"
                        + " changed. To go back further, name their fingerprint in to");
    }

    /** Rules of earlier days that only an earlier version of the program can read. */
    private static ProblemDetail unreadable(UnreadableBook book) {
        ProblemDetail problem = Problem.of(
                HttpStatus.CONFLICT,
                "unreadable-rules",
                "本程序读不了当时的规则，请用当时的程序版本；读不了的地方见 errors / This version of the program cannot read the rules of"
                        + " that day; use the version of that day. What stands in the way is in errors");
        problem.setProperty("rulebook", book.fingerprint());
        problem.setProperty("errors", book.faults());
        return problem;
    }

    private static ProblemDetail heldBack(HeldBack held) {
        ProblemDetail problem = Problem.of(
                HttpStatus.CONFLICT,
                "held-back",
                "比较得不够，或者差异太多，没有启用 / Too little was compared, or too much differs; not put to use");
        problem.setProperty("compared", held.compared());
        problem.setProperty("differingShare", held.share());
        return problem;
    }
}
