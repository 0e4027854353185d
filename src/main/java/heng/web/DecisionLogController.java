package heng.web;

import heng.decisionlog.DecisionLog;
import heng.decisionlog.Divergence;
import heng.decisionlog.Erasure;
import heng.decisionlog.Verification;
import heng.decisionlog.Verification.Fault;
import heng.decisionlog.Who;
import heng.gate.Caller;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The log as a whole: whether it is whole, where practice parts from the rules, who a household is, who is erased. */
@Hidden
@RestController
class DecisionLogController {
    private static final int MOST_FAULTS = 1000;

    private final DecisionLog log;
    private final LogRequests requests = new LogRequests();
    private final Clock clock;
    private final Period leastQuiet;

    DecisionLogController(DecisionLog log, Clock clock, @Value("${heng.log.least-quiet}") Period leastQuiet) {
        this.log = log;
        this.clock = clock;
        this.leastQuiet = leastQuiet;
    }

    @GetMapping("/api/v1/decision-log/verification")
    VerificationAnswer verification() {
        Verification found = log.verify();
        return new VerificationAnswer(
                found.isWhole(),
                found.entries(),
                found.seals(),
                found.head(),
                found.faultCount(),
                found.faults().stream().limit(MOST_FAULTS).map(Broken::of).toList());
    }

    @GetMapping("/api/v1/decision-log/divergence")
    List<Divergence> divergence(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate until) {
        LocalDate last = until == null ? LocalDate.now(clock) : until;
        LocalDate first = from == null ? last.minusYears(1) : from;
        return Divergence.between(
                log,
                first.atStartOfDay(clock.getZone()).toInstant(),
                last.plusDays(1).atStartOfDay(clock.getZone()).toInstant());
    }

    /** By POST, so that neither ids nor names stand in an address. */
    @PostMapping("/api/v1/households:find")
    Map<String, List<UUID>> find(HttpServletRequest request) {
        return Map.of("households", log.households(requests.who(RequestBody.of(request))));
    }

    @PostMapping("/api/v1/decision-log/erasures")
    Map<String, List<UUID>> erase(HttpServletRequest request) {
        Who who = requests.who(RequestBody.of(request));
        List<UUID> households = log.households(who);
        if (who.kind() != Who.Kind.HOUSEHOLD || households.isEmpty()) {
            throw LogRequests.noSuchHousehold();
        }
        households.forEach(one -> log.erase(one, Erasure.ON_REQUEST, Caller.of(request), Instant.now(clock)));
        return Map.of("erased", households);
    }

    /** Erases every household about which nothing has been decided since a day; those decided meanwhile are kept. */
    @PostMapping("/api/v1/decision-log/retention")
    Map<String, List<UUID>> retention(HttpServletRequest request) {
        Instant since = requests.quietSince(RequestBody.of(request), LocalDate.now(clock), leastQuiet)
                .atStartOfDay(clock.getZone())
                .toInstant();
        return Map.of(
                "erased",
                log.quietSince(since).stream()
                        .filter(one -> log.eraseQuiet(one, since, Caller.of(request), Instant.now(clock)))
                        .toList());
    }

    /** What came of going through the log; of very many faults the first are listed. */
    record VerificationAnswer(
            boolean whole, long entries, long seals, String head, long faultCount, List<Broken> faults) {}

    /** A fault with its sentences. */
    record Broken(long sequence, Verification.What what, String zh, String en) {
        static Broken of(Fault fault) {
            return new Broken(
                    fault.sequence(),
                    fault.what(),
                    fault.what().chinese(),
                    fault.what().english());
        }
    }
}
