package heng.web;

import heng.impact.CompareBooks;
import heng.impact.GeneratedPopulation;
import heng.impact.Impact;
import heng.impact.ImpactDocument;
import heng.impact.ImpactPage;
import heng.impact.Population;
import heng.impact.PopulationFile;
import heng.intake.InputFault;
import heng.intake.MalformedRequest;
import heng.publishing.InUse;
import heng.publishing.Publishing;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** What one state of the rules does to a population beside another: the rules in use, former ones, the candidate. */
@Hidden
@RestController
class ImpactController {
    private static final int MOST = 20_000;
    private static final int LARGEST = 64 << 20;

    private final Publishing publishing;
    private final Clock clock;
    private final JsonMapper json = new JsonMapper();

    ImpactController(Publishing publishing, Clock clock) {
        this.publishing = publishing;
        this.clock = clock;
    }

    /**
     * Data, or a page where HTML is asked for.
     *
     * @param before fingerprint; left out: the rules in use
     * @param after fingerprint; left out: the candidate
     * @param households how many are generated where the body holds none, one a line
     */
    @PostMapping("/api/v1/impact")
    ResponseEntity<byte[]> impact(
            @RequestParam(required = false) @Nullable String before,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "2000") int households,
            @RequestParam(defaultValue = "1") long seed,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asOf,
            HttpServletRequest request)
            throws IOException {
        if (households < 1 || households > MOST) {
            throw new MalformedRequest(List.of(
                    new InputFault("/households", "range", "应在 1 和 " + MOST + " 之间", "Must be between 1 and " + MOST)));
        }
        InUse old = before == null ? publishing.live().now() : publishing.of(before);
        InUse next = after == null ? publishing.candidates().rules() : publishing.of(after);
        LocalDate day = asOf == null ? LocalDate.now(clock) : asOf;
        byte[] given = RequestBody.of(request, LARGEST);
        Population population = given.length == 0
                ? new GeneratedPopulation(next.rules().parameters().places(), day, seed, households)
                : PopulationFile.of(given);
        return answer(new CompareBooks(old.rules(), next.rules(), day).over(population, decided -> {}), request);
    }

    private ResponseEntity<byte[]> answer(Impact impact, HttpServletRequest request) {
        String accept = String.valueOf(request.getHeader(HttpHeaders.ACCEPT));
        return accept.contains(MediaType.TEXT_HTML_VALUE)
                ? ResponseEntity.ok()
                        .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                        .body(ImpactPage.of(impact).getBytes(StandardCharsets.UTF_8))
                : ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(json.writeValueAsBytes(ImpactDocument.of(impact)));
    }
}
