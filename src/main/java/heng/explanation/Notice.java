package heng.explanation;

import heng.decision.Decision;
import heng.decision.Entitlement;
import heng.decision.Finding;
import heng.decision.Proposal;
import heng.decision.SchemeDecision;
import heng.household.Assistance;
import heng.household.PriceIndex;
import heng.law.LegalBasis;
import heng.law.LegalInstrument;
import heng.law.Text;
import heng.logic.Gap;
import heng.logic.Outcome;
import heng.parameter.Places.Place;
import heng.rulebook.RuleBook;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * 告知书: the decision as it is told to the person. Every number has its source and every line of arithmetic is written
 * out, so that each amount can be worked out again from the notice alone.
 */
public final class Notice {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final RuleBook rules;
    private final Decision decision;

    private Notice(RuleBook rules, Decision decision) {
        this.rules = rules;
        this.decision = decision;
    }

    /** The notice of a decision. */
    public static ObjectNode of(RuleBook rules, Decision decision) {
        return new Notice(rules, decision).write();
    }

    private ObjectNode write() {
        ObjectNode notice = JSON.objectNode();
        notice.set(
                "title", JSON.objectNode().put("zh", "社会救助认定告知书").put("en", "Notice of decision on social assistance"));
        notice.put("household", decision.file().household().id());
        notice.put("asOf", decision.file().day().toString());
        Place place =
                rules.parameters().places().find(decision.file().application().jurisdiction());
        notice.put("jurisdiction", decision.file().application().jurisdiction());
        notice.put("place", place == null ? "" : place.name().zh());
        notice.put("heads", decision.means().heads());
        ArrayNode results = notice.putArray("results");
        decision.schemes().forEach(scheme -> results.add(result(scheme)));
        Text phaseOut = Sentences.of(decision.phaseOut());
        notice.set("phaseOut", phaseOut == null ? JSON.nullNode() : DecisionDocument.text(phaseOut));
        notice.set("lines", Arithmetic.lines(decision));
        ArrayNode payments = notice.putArray("payments");
        decision.entitlements().forEach(entitlement -> payments.add(payment(entitlement)));
        ArrayNode steps = notice.putArray("proposals");
        decision.proposals().forEach(proposal -> steps.add(proposal(proposal)));
        ArrayNode missing = notice.putArray("missing");
        decision.wants().forEach(want -> {
            if (want.gap() instanceof Gap.MissingFact fact) {
                missing.add(DecisionDocument.text(Questions.about(fact)));
            }
        });
        notice.putObject("rulebook").put("version", rules.version()).put("fingerprint", rules.fingerprint());
        return notice;
    }

    private ObjectNode result(SchemeDecision scheme) {
        ObjectNode node = JSON.objectNode();
        node.put("scheme", scheme.scheme().name());
        node.put("name", scheme.scheme().chinese());
        node.put("member", scheme.member());
        node.put("outcome", scheme.outcome().name());
        node.set("text", DecisionDocument.text(Sentences.of(scheme)));
        ArrayNode reasons = node.putArray("reasons");
        for (Finding finding : scheme.findings()) {
            if (finding.outcome() != Outcome.MET) {
                ObjectNode reason = reasons.addObject();
                reason.set("text", DecisionDocument.text(Sentences.of(finding)));
                reason.set(
                        "law",
                        law(rules.basis(finding.condition(), decision.file().day())));
            }
        }
        return node;
    }

    private ObjectNode payment(Entitlement entitlement) {
        ObjectNode node = JSON.objectNode();
        node.put("scheme", entitlement.scheme().name());
        node.put("name", entitlement.scheme().chinese());
        node.put("kind", entitlement.kind().name());
        node.put("kindName", entitlement.kind().chinese());
        node.put("personal", entitlement.personal());
        ArrayNode members = node.putArray("members");
        entitlement.members().forEach(members::add);
        node.put("expression", entitlement.formula());
        node.put("amount", entitlement.monthlyAmount());
        node.put("exact", entitlement.amount().isKnown());
        node.put("rounding", entitlement.rounding().name());
        node.put("isFloor", entitlement.isFloor());
        node.put("from", entitlement.from().toString());
        node.put(
                "until",
                entitlement.until() == null ? null : entitlement.until().toString());
        node.set("text", DecisionDocument.text(Sentences.of(entitlement, rules.condition(entitlement.rule()))));
        node.set("values", ValuesUsed.in(decision.file(), entitlement.amount()));
        ArrayNode facts = node.putArray("facts");
        entitlement.amount().sources().stream()
                .filter(source -> source.startsWith("/"))
                .forEach(path -> facts.addObject().put("path", path).put("figure", fact(path)));
        node.set(
                "law",
                law(rules.basis(
                        rules.condition(entitlement.rule()), decision.file().day())));
        return node;
    }

    /** A declared figure that a payment was worked out with: the rise of prices, or what was drawn until now. */
    private @Nullable BigDecimal fact(String path) {
        List<Assistance> assistance = decision.file().household().assistance();
        PriceIndex index = decision.file().application().priceIndex();
        if (path.equals("/priceIndex/rise")) {
            return index == null ? null : index.rise();
        }
        String[] steps = path.split("/");
        return assistance == null || !path.startsWith("/household/assistance/")
                ? null
                : assistance.get(Integer.parseInt(steps[3])).monthlyAmount();
    }

    private ObjectNode proposal(Proposal proposal) {
        ObjectNode node = JSON.objectNode();
        node.put("kind", proposal.kind().name());
        node.put("name", proposal.kind().chinese() + " · " + proposal.scheme().chinese());
        node.put("hearFirst", proposal.hearFirst());
        node.set("text", DecisionDocument.text(rules.condition(proposal.rule()).sentence()));
        node.set(
                "law",
                law(rules.basis(
                        rules.condition(proposal.rule()), decision.file().day())));
        return node;
    }

    /** Articles as people quote them. */
    private ArrayNode law(Collection<LegalBasis> bases) {
        ArrayNode array = JSON.arrayNode();
        for (LegalBasis basis : List.copyOf(bases)) {
            array.add(quoted(rules.law().find(basis.instrument()), basis));
        }
        return array;
    }

    private static String quoted(@Nullable LegalInstrument instrument, LegalBasis basis) {
        String title =
                instrument == null ? basis.instrument() : instrument.title().zh();
        String number = instrument == null || instrument.number() == null ? "" : "（" + instrument.number() + "）";
        boolean article = !basis.article().equals("whole");
        return "《" + title + "》" + number + (article ? "第" + basis.article() + "条" : "");
    }
}
