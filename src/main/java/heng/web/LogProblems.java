package heng.web;

import heng.decisionlog.HouseholdErased;
import heng.decisionlog.LogUnavailable;
import heng.decisionlog.VerificationRunning;
import heng.gate.Bare;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.transaction.TransactionException;

/** What the decision log does not have, or cannot take. */
final class LogProblems {
    private static final Logger LOG = LoggerFactory.getLogger(LogProblems.class);

    private static final long PAUSE = TimeUnit.SECONDS.toNanos(1);
    private static final AtomicLong SAID = new AtomicLong(System.nanoTime() - PAUSE);

    private LogProblems() {}

    static void tell(Problems problems, Meters meters) {
        problems.know(NotLogged.class, none -> notLogged());
        problems.know(HouseholdErased.class, erased -> erased());
        problems.know(VerificationRunning.class, running -> running());
        problems.know(LogUnavailable.class, fault -> {
            meters.logFailed();
            return unavailable(
                    fault,
                    "决策记录无法写入 / the decision log cannot be written",
                    "决策记录无法写入，没有作出认定，请稍后再试 / The decision could not be recorded, so that nothing was decided; try again later");
        });
        problems.know(DataAccessResourceFailureException.class, LogProblems::unreachable);
        problems.know(TransactionException.class, LogProblems::unreachable);
    }

    private static ProblemDetail notLogged() {
        return Problem.of(HttpStatus.NOT_FOUND, "decision-not-found", "没有这个编号的决定 / There is no decision with this id");
    }

    private static ProblemDetail erased() {
        return Problem.of(
                HttpStatus.GONE,
                "household-erased",
                "这个家庭的内容已经删除，记录仍可核验 / What was recorded of this household was erased; the log can still be verified");
    }

    private static ProblemDetail running() {
        return Problem.of(
                HttpStatus.SERVICE_UNAVAILABLE,
                "verification-running",
                "正在核验记录，同时只进行一次，请按 Retry-After 的秒数等待后再试 / The log is being verified, once at a time; try again after"
                        + " the seconds in Retry-After");
    }

    private static ProblemDetail unreachable(RuntimeException fault) {
        return unavailable(
                fault,
                "决策记录的数据库没有应答 / the database of the decision log does not answer",
                "决策记录的数据库没有应答，请稍后再试 / The database of the decision log does not answer; try again later");
    }

    private static ProblemDetail unavailable(RuntimeException fault, String logged, String title) {
        say(logged, fault);
        return Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "log-unavailable", title);
    }

    /** Once a second: every line of a batch may fail at once, and what is logged takes the room the records lack. */
    private static void say(String what, RuntimeException fault) {
        long last = SAID.get();
        long now = System.nanoTime();
        if (now - last >= PAUSE && SAID.compareAndSet(last, now)) {
            LOG.error(what, Bare.of(fault));
        }
    }
}
