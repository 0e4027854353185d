package heng.decisionlog;

import heng.decision.SchemeDecision.Outcome;
import heng.decisionlog.Draft.ByPseudonym;
import heng.decisionlog.Households.Known;
import heng.decisionlog.LoggedDecision.Content;
import heng.household.Scheme;
import heng.intake.InputFault;
import heng.intake.MalformedRequest;
import heng.law.LawLibrary;
import heng.law.LegalBasis;
import heng.schema.JsonSchema;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 57号 leaves room for discretion: departures from decisions are recorded beside them, never in their place. */
public final class Overrides {
    private static final JsonMapper JSON = new JsonMapper();

    private final DecisionLog log;
    private final Supplier<LawLibrary> law;
    private final JsonSchema schema = JsonSchema.named("override-request");

    /** Departures recorded in this log, whose law is among that of the rules in use. */
    public Overrides(DecisionLog log, Supplier<LawLibrary> law) {
        this.log = log;
        this.law = law;
    }

    /**
     * Records a departure.
     *
     * @throws MalformedRequest where it does not fit its form, or the decision
     */
    public Departure record(LoggedDecision decision, Content content, JsonNode request, String caller, Instant now) {
        refuse(InputFault.of(schema.check(request)));
        JsonNode scheme = scheme(JSON.readTree(content.document()), request);
        refuse(faults(request, scheme));
        Departure made = new Departure(
                Ids.at(now),
                Moment.of(now),
                Scheme.valueOf(request.get("scheme").asString()),
                text(request, "member"),
                text(request, "condition"),
                Outcome.valueOf(scheme.get("outcome").asString()),
                Outcome.valueOf(request.get("outcome").asString()),
                request.get("reason").asString(),
                law(request),
                request.get("by").asString());
        log.journal().append(draft(made, decision, caller));
        return made;
    }

    private static Draft draft(Departure made, LoggedDecision decision, String caller) {
        return new Draft(
                Kind.OVERRIDE,
                made.id(),
                decision.id(),
                made.recordedAt(),
                new ByPseudonym(decision.household()),
                caller,
                decision.rulebook(),
                decision.asOf(),
                decision.jurisdiction(),
                decision.community(),
                made.line(),
                null,
                Packing.pack(JSON.writeValueAsBytes(made)));
    }

    /** The departures from a decision, in the order they came; none can be read once the household is erased. */
    public List<Departure> of(LoggedDecision decision) {
        Optional<Known> household = log.store().households().open(decision.household());
        return log.store().ledger().about(decision.household(), decision.id()).stream()
                .flatMap(entry -> household.stream().map(known -> read(entry, known)))
                .toList();
    }

    private Departure read(Entry entry, Known household) {
        byte[] sealed = log.store().ledger().payload(entry.sequence());
        return JSON.readValue(
                Packing.unpack(household.unseal(sealed, entry.id())).get(0), Departure.class);
    }

    private List<InputFault> faults(JsonNode request, JsonNode scheme) {
        List<InputFault> faults = new ArrayList<>();
        if (scheme.isMissingNode()) {
            faults.add(new InputFault(
                    "/scheme",
                    "reference",
                    "这次决定没有认定这项救助（或这个人）",
                    "The decision did not assess this scheme, or this person"));
        } else if (text(request, "condition") != null && !hasCondition(scheme, text(request, "condition"))) {
            faults.add(new InputFault(
                    "/condition", "reference", "这项救助的认定没有这个条件", "The scheme was not assessed by this condition"));
        } else if (scheme.get("outcome").equals(request.get("outcome"))) {
            faults.add(
                    new InputFault("/outcome", "same", "与规则的结论相同，没有偏离", "It is what the rules said; nothing departs"));
        }
        if (!law.get().resolves(law(request))) {
            faults.add(new InputFault(
                    "/law",
                    "reference",
                    "没有这部文件或这一条，可在 /api/v1/instruments 查到",
                    "There is no such instrument or article; they are listed at /api/v1/instruments"));
        }
        return faults;
    }

    private static JsonNode scheme(JsonNode document, JsonNode request) {
        for (JsonNode scheme : document.get("schemes")) {
            if (scheme.get("scheme").equals(request.get("scheme"))
                    && Objects.equals(text(scheme, "member"), text(request, "member"))) {
                return scheme;
            }
        }
        return document.path("");
    }

    private static boolean hasCondition(JsonNode scheme, @Nullable String condition) {
        return scheme.get("findings")
                .valueStream()
                .anyMatch(finding -> finding.get("condition").asString().equals(condition));
    }

    private static LegalBasis law(JsonNode request) {
        JsonNode law = request.get("law");
        return new LegalBasis(
                law.get("instrument").asString(), law.get("article").asString());
    }

    private static @Nullable String text(JsonNode node, String field) {
        return node.path(field).isString() ? node.get(field).asString() : null;
    }

    private static void refuse(List<InputFault> faults) {
        if (!faults.isEmpty()) {
            throw new MalformedRequest(faults);
        }
    }
}
