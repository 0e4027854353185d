package heng.web;

import heng.intake.InputFault;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Answers a request that ends in a fault: a program by a problem whatever it accepts, a person by a page. */
@ControllerAdvice
class Refused extends ResponseEntityExceptionHandler {
    private static final String LATER = "10";

    private final Problems problems;

    Refused(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> fault(RuntimeException fault, WebRequest request) {
        ProblemDetail problem = problems.of(fault);
        HttpHeaders headers = new HttpHeaders();
        if (problem.getStatus() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
            headers.set(HttpHeaders.RETRY_AFTER, LATER);
        }
        return createResponseEntity(problem, headers, HttpStatusCode.valueOf(problem.getStatus()), request);
    }

    /** A parameter of the address that is not what it should be. */
    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException mismatch, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ProblemDetail problem = RequestProblems.malformed(List.of(AddressFault.of(mismatch)));
        return handleExceptionInternal(mismatch, problem, headers, status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMissingServletRequestParameter(
            MissingServletRequestParameterException missing,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        String name = missing.getParameterName();
        ProblemDetail problem = RequestProblems.malformed(List.of(
                new InputFault("/" + name, "required", "地址缺少参数 " + name, "The address lacks the parameter " + name)));
        return handleExceptionInternal(missing, problem, headers, status, request);
    }

    /** What the framework refuses is said in both languages, and without the words of the request. */
    @Override
    @SuppressWarnings("NullAway") // null: has been answered
    protected @Nullable ResponseEntity<Object> createResponseEntity(
            @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (request instanceof ServletWebRequest web
                && web.getResponse() != null
                && Audience.readsPages(web.getRequest())) {
            return page(headers, status, web.getResponse());
        }
        boolean own = body instanceof ProblemDetail problem
                && String.valueOf(problem.getType()).startsWith(Problem.TYPE);
        HttpHeaders all = new HttpHeaders();
        all.putAll(headers);
        all.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        return super.createResponseEntity(own ? body : Plainly.of(status), all, status, request);
    }

    private static @Nullable ResponseEntity<Object> page(
            HttpHeaders headers, HttpStatusCode status, HttpServletResponse response) {
        try {
            headers.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
            response.sendError(status.value());
            return null;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
