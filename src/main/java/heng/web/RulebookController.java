package heng.web;

import heng.assessment.UnknownJurisdiction;
import heng.household.Application.Community;
import heng.law.LegalInstrument;
import heng.parameter.DatedValue;
import heng.parameter.ParameterSheet;
import heng.parameter.Places.Place;
import heng.parameter.Review;
import heng.publishing.LiveRules;
import heng.rulebook.RuleBook;
import heng.workshop.Figures;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the service decides by: the rule book, its values of one place and day, its instruments. */
@RestController
class RulebookController {
    private final LiveRules live;
    private final Clock clock;

    RulebookController(LiveRules live, Clock clock) {
        this.live = live;
        this.clock = clock;
    }

    @GetMapping("/api/v1/rulebook")
    Map<String, Object> rulebook() {
        RuleBook rules = live.now().rules();
        Map<String, Object> book = new LinkedHashMap<>();
        book.put("version", rules.version());
        book.put("fingerprint", rules.fingerprint());
        book.put("counties", rules.parameters().places().counties());
        book.put(
                "conditions",
                rules.conditions().stream()
                        .map(condition -> Map.of(
                                "id", condition.id(),
                                "text", condition.sentence(),
                                "from", condition.period().from(),
                                "basis", condition.law()))
                        .toList());
        return book;
    }

    /**
     * Every value in force at a place.
     *
     * @param jurisdiction code of a county, or of a place above it
     * @param asOf left out: today
     * @throws UnknownJurisdiction where there is no such place
     */
    @GetMapping("/api/v1/parameters")
    List<Map<String, Object>> parameters(
            @RequestParam String jurisdiction,
            @RequestParam(defaultValue = "URBAN") Community community,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate asOf) {
        RuleBook rules = live.now().rules();
        Place place = rules.parameters().places().find(jurisdiction);
        if (place == null) {
            throw new UnknownJurisdiction();
        }
        LocalDate day = asOf == null ? LocalDate.now(clock) : asOf;
        ParameterSheet sheet = rules.parameters().sheet(place.code(), community.name(), day);
        List<Map<String, Object>> values = new ArrayList<>();
        sheet.values().values().stream()
                .sorted((left, right) -> left.parameter().compareTo(right.parameter()))
                .forEach(value -> values.add(value(value, sheet)));
        return values;
    }

    private static Map<String, Object> value(DatedValue value, ParameterSheet sheet) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("parameter", value.parameter());
        entry.put("name", sheet.definition(value.parameter()).name());
        entry.put("unit", sheet.definition(value.parameter()).unit());
        entry.put("value", Figures.of(value));
        entry.put("place", value.place());
        entry.put("from", value.period().from());
        entry.put("until", value.period().until());
        entry.put("law", value.law());
        entry.put("mark", value.mark().code());
        entry.put("source", value.source());
        Review review = value.review();
        entry.put("reviewedOn", review == null ? null : review.on());
        entry.put("nextReview", review == null ? null : review.next());
        return entry;
    }

    @GetMapping("/api/v1/instruments")
    Collection<LegalInstrument> instruments() {
        return live.now().rules().law().instruments();
    }
}
