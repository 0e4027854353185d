package heng.web;

import heng.decision.SchemeDecision.Outcome;
import heng.decisionlog.DecisionLog;
import heng.decisionlog.HouseholdErased;
import heng.decisionlog.LoggedDecision;
import heng.decisionlog.LoggedDecision.Content;
import heng.decisionlog.LoggedDecision.WithContent;
import heng.decisionlog.Overrides;
import heng.decisionlog.Replay;
import heng.decisionlog.Replay.Replayed;
import heng.decisionlog.Search;
import heng.gate.Caller;
import heng.gate.Counties;
import heng.household.Scheme;
import heng.intake.ApplicationReader;
import heng.publishing.LiveRules;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What was decided: one decision, many, one decided again, one departed from. */
@Hidden
@RestController
class DecisionController {
    private static final int MOST = 500;

    private final DecisionLog log;
    private final Replay replay;
    private final Overrides overrides;
    private final ApplicationReader reader;
    private final Counties counties;
    private final Clock clock;
    private final JsonMapper json = new JsonMapper();

    DecisionController(DecisionLog log, ApplicationReader reader, LiveRules live, Counties counties, Clock clock) {
        this.log = log;
        this.replay = new Replay(log.books(), reader);
        this.overrides = new Overrides(log, () -> live.now().rules().law());
        this.reader = reader;
        this.counties = counties;
        this.clock = clock;
    }

    @GetMapping("/api/v1/decisions/{id}")
    ResponseEntity<byte[]> decision(@PathVariable UUID id) {
        WithContent found = find(id);
        return answer(LoggedDocument.of(found.decision(), found.content(), overrides.of(found.decision())));
    }

    @GetMapping("/api/v1/decisions")
    ResponseEntity<byte[]> search(
            @RequestParam(required = false) @Nullable UUID household,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate until,
            @RequestParam(required = false) @Nullable Scheme scheme,
            @RequestParam(required = false) @Nullable Outcome outcome,
            @RequestParam(required = false) @Nullable Long before,
            @RequestParam(defaultValue = "50") int limit) {
        int most = Math.max(1, Math.min(MOST, limit));
        List<LoggedDecision> page = log.search(
                new Search(household, start(from), end(until), scheme, outcome, counties.some(), before, most));
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        ArrayNode decisions = answer.putArray("decisions");
        page.forEach(one -> decisions.add(LoggedDocument.of(one)));
        answer.put("next", page.size() < most ? null : page.get(page.size() - 1).sequence());
        return answer(answer);
    }

    @PostMapping("/api/v1/decisions/{id}/replay")
    ResponseEntity<byte[]> replay(@PathVariable UUID id) {
        WithContent found = find(id);
        Replayed replayed = replay.of(found.decision(), content(found));
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.put("decisionId", id.toString()).put("rulebook", found.decision().rulebook());
        answer.put("identical", replayed.identical());
        ArrayNode differences = answer.putArray("differences");
        replayed.differences().forEach(differences::add);
        return answer(answer);
    }

    @PostMapping("/api/v1/decisions/{id}/overrides")
    ResponseEntity<byte[]> override(@PathVariable UUID id, HttpServletRequest request) {
        WithContent found = find(id);
        return answer(LoggedDocument.of(overrides.record(
                found.decision(),
                content(found),
                reader.tree(RequestBody.of(request)),
                Caller.of(request),
                Instant.now(clock))));
    }

    private WithContent find(UUID id) {
        WithContent found = log.find(id).orElseThrow(NotLogged::new);
        counties.check(found.decision().jurisdiction());
        return found;
    }

    private static Content content(WithContent found) {
        if (found.content() == null) {
            throw new HouseholdErased();
        }
        return found.content();
    }

    private @Nullable Instant start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(clock.getZone()).toInstant();
    }

    private @Nullable Instant end(@Nullable LocalDate day) {
        return day == null ? null : start(day.plusDays(1));
    }

    private ResponseEntity<byte[]> answer(ObjectNode document) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(json.writeValueAsBytes(document));
    }
}
