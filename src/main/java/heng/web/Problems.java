package heng.web;

import heng.assessment.UnknownJurisdiction;
import heng.decisionlog.HouseholdErased;
import heng.decisionlog.LogUnavailable;
import heng.decisionlog.UnreadableBook;
import heng.gate.ForeignCounty;
import heng.inquiry.PatchFault;
import heng.intake.InputFault;
import heng.intake.MalformedRequest;
import heng.parameter.NoValueInForce;
import heng.publishing.HeldBack;
import heng.publishing.RefusedBundle;
import heng.publishing.UnknownRules;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Problem details (RFC 9457) in both languages, one entry for each fault. Nothing of the applicant is repeated. */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {
    private static final String TYPE = "urn:heng:problem:";
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    @ExceptionHandler
    ProblemDetail malformed(MalformedRequest malformed) {
        return problem(
                HttpStatus.BAD_REQUEST,
                "malformed-request",
                "请求的格式有误，请按 errors 逐项改正 / The request is malformed; mend each of errors",
                malformed.faults());
    }

    /** A parameter of the address that is not what it should be. */
    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException mismatch, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ProblemDetail problem = malformed(new MalformedRequest(List.of(AddressFault.of(mismatch))));
        return handleExceptionInternal(mismatch, problem, headers, status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMissingServletRequestParameter(
            MissingServletRequestParameterException missing,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        String name = missing.getParameterName();
        ProblemDetail problem = malformed(new MalformedRequest(List.of(
                new InputFault("/" + name, "required", "地址缺少参数 " + name, "The address lacks the parameter " + name))));
        return handleExceptionInternal(missing, problem, headers, status, request);
    }

    /** What the framework refuses is said in both languages, and without the words of the request. */
    @Override
    protected ResponseEntity<Object> createResponseEntity(
            @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (body instanceof ProblemDetail problem
                && !String.valueOf(problem.getType()).startsWith(TYPE)) {
            ProblemDetail plain = problem(HttpStatus.valueOf(status.value()), "http", plainly(status), List.of());
            return super.createResponseEntity(plain, headers, status, request);
        }
        return super.createResponseEntity(body, headers, status, request);
    }

    private static String plainly(HttpStatusCode status) {
        return switch (status.value()) {
            case 404 -> "没有这个地址 / There is no such address";
            case 405 -> "这个地址不接受这种方法，见 Allow / The address does not take this method; see Allow";
            case 406, 415 -> "内容类型不对，应为 application/json / Not of the right type; use application/json";
            default -> "请求不能处理，请对照接口说明检查 / The request cannot be handled; check it against the interface";
        };
    }

    @ExceptionHandler
    ProblemDetail notLogged(NotLogged none) {
        return problem(
                HttpStatus.NOT_FOUND, "decision-not-found", "没有这个编号的决定 / There is no decision with this id", List.of());
    }

    @ExceptionHandler
    ProblemDetail erased(HouseholdErased erased) {
        return problem(
                HttpStatus.GONE,
                "household-erased",
                "这个家庭的内容已经删除，记录仍可核验 / What was recorded of this household was erased; the log can still be verified",
                List.of());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unavailable(LogUnavailable unavailable) {
        ProblemDetail problem = notRecorded(unavailable);
        return ResponseEntity.status(problem.getStatus())
                .header(HttpHeaders.RETRY_AFTER, "10")
                .body(problem);
    }

    private static ProblemDetail notRecorded(LogUnavailable unavailable) {
        LOG.error("决策记录无法写入 / the decision log cannot be written", withoutMessage(unavailable));
        return problem(
                HttpStatus.SERVICE_UNAVAILABLE,
                "log-unavailable",
                "决策记录无法写入，没有作出认定，请稍后再试 / The decision could not be recorded, so that nothing was decided; try again later",
                List.of());
    }

    /** An operation of a JSON Patch that is none, or that does not fit the application. */
    @ExceptionHandler
    ProblemDetail change(PatchFault fault) {
        InputFault one = fault.fault();
        List<InputFault> errors = List.of(new InputFault("/changes" + one.pointer(), one.code(), one.zh(), one.en()));
        return fault.malformed()
                ? malformed(new MalformedRequest(errors))
                : problem(
                        HttpStatus.UNPROCESSABLE_ENTITY,
                        "change-does-not-fit",
                        "修改不能用于这份申请 / A change cannot be made to this application",
                        errors);
    }

    @ExceptionHandler
    ProblemDetail unknownPlace(UnknownJurisdiction unknown) {
        return problem(
                HttpStatus.UNPROCESSABLE_ENTITY,
                "unknown-jurisdiction",
                "没有这个县（市、区）的规则 / There are no rules for this county",
                List.of(new InputFault(
                        "/jurisdiction",
                        "unknown-jurisdiction",
                        "应为宁夏 22 个县（市、区）之一的行政区划代码，可在 /api/v1/rulebook 查到",
                        "Must be the code of one of the 22 counties of Ningxia, listed at /api/v1/rulebook")));
    }

    @ExceptionHandler
    ProblemDetail noValue(NoValueInForce none) {
        String where = none.place().name().zh() + "，" + none.day();
        return problem(
                HttpStatus.UNPROCESSABLE_ENTITY,
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

    @ExceptionHandler
    ProblemDetail tooLarge(RequestTooLarge tooLarge) {
        return problem(
                HttpStatus.CONTENT_TOO_LARGE, "too-large", "请求超过 1 MiB / The request is larger than 1 MiB", List.of());
    }

    @ExceptionHandler
    ProblemDetail tooSlow(RequestTooSlow tooSlow) {
        return problem(
                HttpStatus.REQUEST_TIMEOUT,
                "too-slow",
                "请求没有在规定的时间内收完，请重新发送 / The request did not arrive in time; send it again",
                List.of());
    }

    @ExceptionHandler
    ProblemDetail tooManyLines(TooManyLines tooMany) {
        return problem(
                HttpStatus.CONTENT_TOO_LARGE,
                "too-many-lines",
                "一批的行数太多，从这一行起没有处理，请分批发送 / The batch has too many lines; from this one on nothing was done,"
                        + " send the rest by itself",
                List.of());
    }

    @ExceptionHandler
    ProblemDetail foreignCounty(ForeignCounty foreign) {
        return problem(
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

    /** A bundle that cannot go live: nothing was changed, and every fault is named with its place. */
    @ExceptionHandler
    ProblemDetail refused(RefusedBundle refused) {
        ProblemDetail problem = problem(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "bundle-refused",
                "规则包有误，没有启用，请按 errors 逐项改正 / The bundle was not put to use; mend each of errors",
                List.of());
        problem.setProperty("errors", refused.faults());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail unknownRules(UnknownRules unknown) {
        return problem(
                HttpStatus.NOT_FOUND,
                "unknown-rules",
                "没有这样的规则：在 /api/v1/rulebooks 可以查到用过的规则 / There are no such rules; those that were in use are listed"
                        + " at /api/v1/rulebooks",
                List.of());
    }

    /** Rules of earlier days that only an earlier version of the program can read. */
    @ExceptionHandler
    ProblemDetail unreadable(UnreadableBook book) {
        ProblemDetail problem = problem(
                HttpStatus.CONFLICT,
                "unreadable-rules",
                "本程序读不了当时的规则，请用当时的程序版本；读不了的地方见 errors / This version of the program cannot read the rules of"
                        + " that day; use the version of that day. What stands in the way is in errors",
                List.of());
        problem.setProperty("rulebook", book.fingerprint());
        problem.setProperty("errors", book.faults());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail heldBack(HeldBack held) {
        ProblemDetail problem = problem(
                HttpStatus.CONFLICT,
                "held-back",
                "比较得不够，或者差异太多，没有启用 / Too little was compared, or too much differs; not put to use",
                List.of());
        problem.setProperty("compared", held.compared());
        problem.setProperty("differingShare", held.share());
        return problem;
    }

    /** What the gate refuses only when it is looked at, such as a strange name of a parameter. */
    @ExceptionHandler
    ProblemDetail rejected(RequestRejectedException rejected) {
        return problem(
                HttpStatus.BAD_REQUEST,
                "malformed-request",
                "地址或者请求头有不允许的内容 / The address or a header holds what is not allowed",
                List.of());
    }

    @ExceptionHandler
    ProblemDetail fault(RuntimeException fault) {
        LOG.error("内部错误 {} / internal error", fault.getClass().getName(), withoutMessage(fault));
        return problem(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "internal",
                "系统内部错误，请求没有作出认定 / Internal error; nothing was decided",
                List.of());
    }

    /**
     * The problem behind a fault, for doors that answer it themselves.
     *
     * @param prefix pointer to the application within the request
     */
    ProblemDetail of(RuntimeException fault, String prefix) {
        if (fault instanceof MalformedRequest malformed) {
            return malformed(malformed);
        }
        if (fault instanceof UnknownJurisdiction unknown) {
            return within(unknownPlace(unknown), prefix);
        }
        if (fault instanceof NoValueInForce none) {
            return noValue(none);
        }
        if (fault instanceof ForeignCounty foreign) {
            return within(foreignCounty(foreign), prefix);
        }
        if (fault instanceof TooManyLines tooMany) {
            return tooManyLines(tooMany);
        }
        if (fault instanceof LogUnavailable unavailable) {
            return notRecorded(unavailable);
        }
        return fault instanceof RequestTooLarge tooLarge ? tooLarge(tooLarge) : fault(fault);
    }

    private static ProblemDetail within(ProblemDetail problem, String prefix) {
        List<InputFault> moved = new ArrayList<>();
        if (problem.getProperties() != null && problem.getProperties().get("errors") instanceof List<?> errors) {
            for (Object error : errors) {
                if (error instanceof InputFault one) {
                    moved.add(new InputFault(prefix + one.pointer(), one.code(), one.zh(), one.en()));
                }
            }
        }
        problem.setProperty("errors", moved);
        return problem;
    }

    /** The message may hold what was entered; the places in the code do not. */
    private static Throwable withoutMessage(RuntimeException fault) {
        RuntimeException bare = new RuntimeException(fault.getClass().getSimpleName());
        bare.setStackTrace(fault.getStackTrace());
        return bare;
    }

    private static ProblemDetail problem(HttpStatus status, String type, String title, List<InputFault> errors) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setType(URI.create(TYPE + type));
        problem.setTitle(title);
        problem.setProperty("errors", errors);
        problem.setInstance(instance());
        return problem;
    }

    /** By the id of the request: its address may hold what was entered. */
    private static @Nullable URI instance() {
        String id = MDC.get("requestId");
        return id == null ? null : URI.create("urn:heng:request:" + id);
    }
}
