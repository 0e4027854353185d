package heng.web;

import heng.assessment.UnknownJurisdiction;
import heng.inquiry.PatchFault;
import heng.intake.InputFault;
import heng.parameter.NoValueInForce;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** Requests that are understood and cannot be decided. */
final class DecisionProblems {
    private DecisionProblems() {}

    static void tell(Problems problems) {
        problems.know(UnknownJurisdiction.class, unknown -> unknownPlace());
        problems.know(NoValueInForce.class, DecisionProblems::noValue);
        problems.know(PatchFault.class, DecisionProblems::change);
    }

    private static ProblemDetail unknownPlace() {
        return Problem.of(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "unknown-jurisdiction",
                "没有这个县（市、区）的规则 / There are no rules for this county",
                List.of(new InputFault(
                        "/jurisdiction",
                        "unknown-jurisdiction",
                        "应为宁夏 22 个县（市、区）之一的行政区划代码，可在 /api/v1/rulebook 查到",
                        "Must be the code of one of the 22 counties of Ningxia, listed at /api/v1/rulebook")));
    }

    private static ProblemDetail noValue(NoValueInForce none) {
        String where = none.place().name().zh() + "，" + none.day();
        return Problem.of(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "no-value-in-force",
                "当日当地没有可适用的数值 / No value is in force for that place and day",
                List.of(new InputFault(
                        "/asOf",
                        "no-value-in-force",
                        "缺少数值：" + none.parameter().name().zh() + "（"
                                + none.parameter().id() + "），" + where,
                        "No value of " + none.parameter().name().en() + " ("
                                + none.parameter().id() + ") for "
                                + none.place().name().en() + " on " + none.day())));
    }

    /** An operation of a JSON Patch that is none, or that does not fit the application. */
    private static ProblemDetail change(PatchFault fault) {
        InputFault one = fault.fault();
        List<InputFault> errors = List.of(new InputFault("/changes" + one.pointer(), one.code(), one.zh(), one.en()));
        return fault.malformed()
                ? RequestProblems.malformed(errors)
                : Problem.of(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "change-does-not-fit",
                        "修改不能用于这份申请 / A change cannot be made to this application",
                        errors);
    }
}
