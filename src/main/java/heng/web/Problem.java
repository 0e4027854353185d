package heng.web;

import heng.intake.InputFault;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.MDC;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** Makes problem details (RFC 9457) in both languages. Nothing of the applicant is repeated in them. */
final class Problem {
    static final String TYPE = "urn:heng:problem:";

    private Problem() {}

    static ProblemDetail of(HttpStatus status, String type, String title) {
        return of(status, type, title, List.of());
    }

    /**
     * A problem with one entry for each fault.
     *
     * @param type the last word of its {@code type}
     * @param title Chinese, then English
     */
    static ProblemDetail of(HttpStatus status, String type, String title, List<InputFault> errors) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setType(URI.create(TYPE + type));
        problem.setTitle(title);
        problem.setProperty("errors", errors);
        String id = MDC.get("requestId");
        problem.setInstance(id == null ? null : instance(id));
        return problem;
    }

    /** The same with its faults inside of what stands at a pointer. */
    static ProblemDetail within(ProblemDetail problem, String prefix) {
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

    /** By the id of the request: its address may hold what was entered. */
    static URI instance(String id) {
        return URI.create("urn:heng:request:" + id);
    }
}
