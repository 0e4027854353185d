package heng.web;

import heng.gate.ForeignCounty;
import heng.intake.InputFault;
import heng.intake.MalformedRequest;
import java.util.List;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.web.firewall.RequestRejectedException;

/** What is wrong with a request before it is understood. */
final class RequestProblems {
    private RequestProblems() {}

    static void tell(Problems problems) {
        problems.know(MalformedRequest.class, malformed -> malformed(malformed.faults()));
        problems.know(RequestRejectedException.class, rejected -> notAllowed());
        problems.know(InvalidParameterException.class, unreadable -> notAllowed());
        problems.know(RequestCutOff.class, cutOff -> cutOff());
        problems.know(RequestTooLarge.class, tooLarge -> tooLarge());
        problems.know(RequestTooSlow.class, tooSlow -> tooSlow());
        problems.know(TooManyLines.class, tooMany -> tooManyLines());
        problems.know(ForeignCounty.class, foreign -> foreignCounty());
    }

    static ProblemDetail malformed(List<InputFault> faults) {
        return Problem.of(
                HttpStatus.BAD_REQUEST,
                "malformed-request",
                "请求的格式有误，请按 errors 逐项改正 / The request is malformed; mend each of errors",
                faults);
    }

    /** What is refused only when it is looked at, such as a strange name of a parameter. */
    private static ProblemDetail notAllowed() {
        return Problem.of(
                HttpStatus.BAD_REQUEST,
                "malformed-request",
                "地址、请求头或者表单有不允许的内容 / The address, a header or the form holds what is not allowed");
    }

    private static ProblemDetail cutOff() {
        return Problem.of(
                HttpStatus.BAD_REQUEST,
                "cut-off",
                "请求没有收完整就断开了，请重新发送 / The request broke off before its end; send it again");
    }

    private static ProblemDetail tooLarge() {
        return Problem.of(HttpStatus.CONTENT_TOO_LARGE, "too-large", "请求超过 1 MiB / The request is larger than 1 MiB");
    }

    private static ProblemDetail tooSlow() {
        return Problem.of(
                HttpStatus.REQUEST_TIMEOUT,
                "too-slow",
                "请求没有在规定的时间内收完，请重新发送 / The request did not arrive in time; send it again");
    }

    private static ProblemDetail tooManyLines() {
        return Problem.of(
                HttpStatus.CONTENT_TOO_LARGE,
                "too-many-lines",
                "一批的行数太多，从这一行起没有处理，请分批发送 / The batch has too many lines; from this one on nothing was done,"
                        + " send the rest by itself");
    }

    private static ProblemDetail foreignCounty() {
        return Problem.of(
                HttpStatus.FORBIDDEN,
                "foreign-county",
                "凭证不能用于这个县（市、区） / The credential does not reach this county",
                List.of(
                        new InputFault(
                                "/jurisdiction",
                                "foreign-county",
                                "不在凭证可以办理的县（市、区）之内，请核对代码，或者换用该县的凭证",
                                "Not among the counties of the credential; check the code, or use a credential of that county")));
    }
}
