package heng.workbench;

import heng.assessment.UnknownJurisdiction;
import heng.evaluation.EvaluateHousehold;
import heng.evaluation.Evaluated;
import heng.gate.Caller;
import heng.gate.Counties;
import heng.gate.ForeignCounty;
import heng.intake.ApplicationReader;
import heng.intake.InputFault;
import heng.intake.MalformedRequest;
import heng.parameter.NoValueInForce;
import heng.parameter.Places.Place;
import heng.publishing.InUse;
import heng.publishing.LiveRules;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The first page: choose or change a household, read its decision. The facts travel by POST only. */
@Controller
class FirstPageController {
    private final LiveRules live;
    private final ApplicationReader reader;
    private final Examples examples;
    private final EvaluateHousehold evaluate;
    private final Counties counties;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    FirstPageController(
            LiveRules live,
            ApplicationReader reader,
            Examples examples,
            EvaluateHousehold evaluate,
            Counties counties,
            Clock clock) {
        this.live = live;
        this.reader = reader;
        this.examples = examples;
        this.evaluate = evaluate;
        this.counties = counties;
        this.clock = clock;
    }

    @GetMapping("/")
    String open(@RequestParam(defaultValue = "") String example, Model model, HttpServletRequest request) {
        Example chosen = examples.find(example);
        model.addAttribute("chosen", chosen);
        JsonNode household = chosen.in(counties.some());
        return decide(household, pretty(household), model, request, false);
    }

    @PostMapping("/")
    String change(@RequestParam Map<String, String> fields, Model model, HttpServletRequest request) {
        String text = fields.getOrDefault("json", "");
        JsonNode shown;
        JsonNode tree;
        try {
            shown = json.readTree(fields.getOrDefault("shown", "{}"));
        } catch (JacksonException | NumberFormatException e) {
            shown = json.createObjectNode();
        }
        try {
            tree = json.readTree(text);
        } catch (JacksonException | NumberFormatException e) {
            ObjectNode kept = shown instanceof ObjectNode object ? object.deepCopy() : json.createObjectNode();
            FormEdits.apply(shown, kept, fields);
            return unreadable(kept, text, model);
        }
        if (tree instanceof ObjectNode object) {
            FormEdits.apply(shown, object, fields);
        }
        return decide(tree, pretty(tree), model, request, true);
    }

    private String unreadable(JsonNode kept, String text, Model model) {
        try {
            reader.read(text.getBytes(StandardCharsets.UTF_8), LocalDate.now(clock));
        } catch (MalformedRequest malformed) {
            return page(live.now(), kept, text, malformed.faults(), model);
        }
        return page(
                live.now(),
                kept,
                text,
                List.of(new InputFault("", "unreadable", "JSON 不可读", "Unreadable JSON")),
                model);
    }

    /** What a person has entered is recorded before it is shown; the examples, which nobody asks for, are not. */
    private String decide(JsonNode tree, String text, Model model, HttpServletRequest request, boolean entered) {
        InUse book = live.now();
        List<InputFault> faults = List.of();
        try {
            Evaluated evaluated = evaluate.decide(
                    json.writeValueAsBytes(tree), book, Caller.of(request), clock.instant(), LocalDate.now(clock));
            if (entered) {
                evaluate.record(List.of(evaluated.made()));
            }
            model.addAttribute("decision", evaluated.document());
        } catch (MalformedRequest malformed) {
            faults = malformed.faults();
        } catch (UnknownJurisdiction unknown) {
            faults = List.of(new InputFault(
                    "/jurisdiction", "unknown-jurisdiction", "没有这个县（市、区）的规则", "There are no rules for this county"));
        } catch (ForeignCounty foreign) {
            faults = List.of(new InputFault(
                    "/jurisdiction",
                    "foreign-county",
                    "凭证不能用于这个县（市、区），请改选，或者用该县的凭证登录",
                    "The credential does not reach this county; choose another, or sign in with one of that county"));
        } catch (NoValueInForce none) {
            faults = List.of(new InputFault(
                    "/asOf",
                    "no-value-in-force",
                    "当日当地没有可适用的数值：" + none.parameter().name().zh(),
                    "No value in force that day: " + none.parameter().name().en()));
        }
        return page(book, tree, text, faults, model);
    }

    private String page(InUse book, JsonNode tree, String text, List<InputFault> faults, Model model) {
        model.addAttribute("faults", faults);
        model.addAttribute("examples", examples.all());
        model.addAttribute("w", new Wording(book.rules()));
        model.addAttribute("json", text);
        model.addAttribute("shown", json.writeValueAsString(tree));
        model.addAttribute("sections", Section.of(tree));
        List<Option> places = new ArrayList<>(List.of(new Option("", "请选择")));
        for (Place place : book.rules().parameters().places().counties()) {
            places.add(new Option(
                    place.code(), place.name().zh() + " " + place.name().en()));
        }
        model.addAttribute(
                "facts",
                List.of(
                        Field.input(tree, "/asOf", "认定日期 As of", "date"),
                        Field.choice(tree, "/jurisdiction", "县（市、区）County", places),
                        Field.choice(tree, "/community", "城乡 Community", Option.COMMUNITY),
                        Field.choice(tree, "/verificationConsent", "同意核对 Consent", Option.YES_NO)));
        return "first-page";
    }

    private String pretty(JsonNode tree) {
        return json.writerWithDefaultPrettyPrinter().writeValueAsString(tree);
    }
}
