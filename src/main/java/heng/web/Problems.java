package heng.web;

import heng.gate.Bare;
import heng.intake.MalformedRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/** The problem behind each fault, the same whether it is an answer or one line of many. */
@Component
class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final Map<Class<?>, Function<RuntimeException, ProblemDetail>> known = new HashMap<>();

    Problems(Meters meters) {
        RequestProblems.tell(this);
        DecisionProblems.tell(this);
        LogProblems.tell(this, meters);
        BundleProblems.tell(this);
    }

    /** From now on tells faults of a class and of those below it so. */
    <F extends RuntimeException> void know(Class<F> kind, Function<F, ProblemDetail> told) {
        known.put(kind, fault -> told.apply(Objects.requireNonNull(kind.cast(fault))));
    }

    ProblemDetail of(RuntimeException fault) {
        for (Class<?> kind = fault.getClass(); kind != RuntimeException.class; kind = kind.getSuperclass()) {
            Function<RuntimeException, ProblemDetail> told = known.get(kind);
            if (told != null) {
                return told.apply(fault);
            }
        }
        return unforeseen(fault);
    }

    /**
     * The problem behind a fault of an application within a request.
     *
     * @param prefix pointer to the application
     */
    ProblemDetail of(RuntimeException fault, String prefix) {
        return fault instanceof MalformedRequest ? of(fault) : Problem.within(of(fault), prefix);
    }

    private static ProblemDetail unforeseen(RuntimeException fault) {
        LOG.error("内部错误 {} / internal error", fault.getClass().getName(), Bare.of(fault));
        return Problem.of(
                HttpStatus.INTERNAL_SERVER_ERROR, "internal", "系统内部错误，请求没有作出认定 / Internal error; nothing was decided");
    }
}
