package heng.explanation;

import heng.decision.Condition;
import heng.decision.Decision;
import heng.decision.Decision.Want;
import heng.decision.EconomicStatus;
import heng.decision.Entitlement;
import heng.decision.Finding;
import heng.decision.PhaseOut;
import heng.decision.Proposal;
import heng.decision.Referral;
import heng.decision.SchemeDecision;
import heng.law.LegalBasis;
import heng.law.Text;
import heng.logic.Amount;
import heng.logic.Gap;
import heng.means.Item;
import heng.means.Treatment;
import heng.rulebook.RuleBook;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A decision in the API's form: the same decision always gives the same document. */
public final class DecisionDocument {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final RuleBook rules;
    private final Decision decision;
    private final LocalDate day;

    private DecisionDocument(RuleBook rules, Decision decision) {
        this.rules = rules;
        this.decision = decision;
        this.day = decision.file().day();
    }

    /** The document, without the id and the time of the evaluation. */
    public static ObjectNode of(RuleBook rules, Decision decision) {
        return new DecisionDocument(rules, decision).write();
    }

    /** The document with the id and the time of the evaluation in front: as it is answered and recorded. */
    public static ObjectNode of(RuleBook rules, Decision decision, UUID id, Instant evaluatedAt) {
        ObjectNode document = of(rules, decision);
        ObjectNode answer = JSON.objectNode().put("decisionId", id.toString());
        answer.set("asOf", document.remove("asOf"));
        answer.put("evaluatedAt", evaluatedAt.toString());
        return answer.setAll(document);
    }

    private ObjectNode write() {
        ObjectNode document = JSON.objectNode();
        document.put("asOf", day.toString());
        document.putObject("rulebook").put("version", rules.version()).put("fingerprint", rules.fingerprint());
        ArrayNode schemes = document.putArray("schemes");
        decision.schemes().forEach(scheme -> schemes.add(scheme(scheme)));
        document.set("means", means());
        ArrayNode entitlements = document.putArray("entitlements");
        decision.entitlements().forEach(entitlement -> entitlements.add(entitlement(entitlement)));
        document.set("phaseOut", phaseOut(decision.phaseOut()));
        document.set("procedure", ProcedureDocument.of(decision.procedure()));
        ArrayNode referrals = document.putArray("referrals");
        decision.referrals().forEach(referral -> referrals.add(referral(referral)));
        ArrayNode proposals = document.putArray("proposals");
        decision.proposals().forEach(proposal -> proposals.add(proposal(proposal)));
        VerificationDocument verification = new VerificationDocument(decision);
        document.set("discrepancies", verification.discrepancies());
        document.set("verification", verification.verification());
        document.set("missing", missing());
        document.set("unconfirmedValues", UnconfirmedValues.of(rules, decision.file(), decision.wants()));
        document.set("valuesPastReview", ValuesPastReview.of(decision.file()));
        document.set("trace", trace());
        return document;
    }

    private ObjectNode scheme(SchemeDecision scheme) {
        ObjectNode node = JSON.objectNode();
        node.put("scheme", scheme.scheme().name());
        node.put("scope", scheme.member() == null ? "HOUSEHOLD" : "PERSON");
        node.put("member", scheme.member());
        node.put("outcome", scheme.outcome().name());
        if (scheme.excludedBy() != null) {
            node.put("excludedBy", scheme.excludedBy().name());
        }
        node.set("text", text(Sentences.of(scheme)));
        node.set("findings", findings(scheme.findings()));
        return node;
    }

    private ArrayNode findings(List<Finding> findings) {
        ArrayNode array = JSON.arrayNode();
        for (Finding finding : findings) {
            Condition condition = finding.condition();
            ObjectNode node = array.addObject();
            node.put("condition", condition.id());
            node.put("outcome", finding.outcome().name());
            node.put("actual", figure(finding.answer().actual(), condition));
            node.put("limit", figure(finding.answer().limit(), condition));
            node.put("unit", condition.unit());
            node.set("text", text(Sentences.of(finding)));
            node.set("basis", basis(rules.basis(condition, day)));
            node.set(
                    "values",
                    ValuesUsed.in(
                            decision.file(),
                            finding.answer().actual(),
                            finding.answer().limit()));
        }
        return array;
    }

    private static @Nullable BigDecimal figure(@Nullable Amount amount, Condition condition) {
        return amount == null || !amount.isKnown() || condition.unit() == null
                ? null
                : Sentences.figure(amount, condition.unit());
    }

    private ObjectNode means() {
        EconomicStatus means = decision.means();
        ObjectNode node = JSON.objectNode();
        ArrayNode counted = node.putArray("countedMembers");
        means.countedMembers().forEach(counted::add);
        node.put("monthlyIncome", money(means.income()));
        node.put("disregarded", money(means.disregarded()));
        node.put("deducted", money(means.deducted()));
        node.put("countedMonthlyIncome", money(means.countedIncome()));
        Integer heads = means.heads();
        Amount sum = means.countedIncome();
        node.put("perCapitaMonthlyIncome", heads != null && heads > 0 && sum.isKnown() ? sum.perHead(heads) : null);
        node.put("standard", money(decision.file().value("subsistence-allowance.standard")));
        node.set("lookBack", lookBack());
        ArrayNode items = node.putArray("items");
        decision.items().forEach(item -> items.add(item(item, means)));
        return node;
    }

    /** The months whose income and spending are asked for; null where their number was not found. */
    private @Nullable ObjectNode lookBack() {
        Amount months = decision.file().value("look-back.months");
        LocalDate until = day.withDayOfMonth(1).minusDays(1);
        return months.isKnown()
                ? JSON.objectNode()
                        .put(
                                "from",
                                day.withDayOfMonth(1)
                                        .minusMonths(months.rounded(0).intValueExact())
                                        .toString())
                        .put("until", until.toString())
                : null;
    }

    private static ObjectNode item(Item item, EconomicStatus means) {
        ObjectNode node = JSON.objectNode();
        boolean open = item.treatment() == Treatment.OPEN;
        boolean mayConcern = means.mayConcern(item);
        Treatment treatment = open ? Treatment.COUNTED : item.treatment();
        boolean concerns = means.concerns(item) || mayConcern;
        node.put("path", item.path());
        node.put("treatment", (concerns ? treatment : Treatment.NOT_RELEVANT).name());
        node.put("monthlyAmount", mayConcern ? null : concerns ? money(item.effect()) : new BigDecimal("0.00"));
        if (concerns && (open || mayConcern)) {
            node.put("open", true);
        }
        node.set("text", text(Sentences.of(item, concerns, mayConcern)));
        node.set("basis", basis(item.basis()));
        return node;
    }

    private ObjectNode entitlement(Entitlement entitlement) {
        ObjectNode node = JSON.objectNode();
        node.put("scheme", entitlement.scheme().name());
        node.put("kind", entitlement.kind().name());
        members(node, entitlement.members());
        node.put("monthlyAmount", entitlement.monthlyAmount());
        if (!entitlement.amount().isKnown()) {
            node.put("upTo", entitlement.upTo());
        }
        node.put("from", entitlement.from().toString());
        node.put("until", day(entitlement.until()));
        node.put("formula", entitlement.formula());
        if (entitlement.selfCare() != null) {
            node.put("selfCare", entitlement.selfCare().name());
        }
        if (entitlement.isFloor()) {
            node.put("isFloor", true);
        }
        Condition rule = rules.condition(entitlement.rule());
        node.set("text", text(Sentences.of(entitlement, rule)));
        node.set("basis", basis(rules.basis(rule, day)));
        node.set("values", ValuesUsed.in(decision.file(), entitlement.amount()));
        return node;
    }

    private ObjectNode phaseOut(PhaseOut phaseOut) {
        ObjectNode node = JSON.objectNode();
        node.put("state", phaseOut.state().name());
        node.put("from", day(phaseOut.from()));
        node.put("until", day(phaseOut.until()));
        node.put("month", phaseOut.month());
        node.put("ofMonths", phaseOut.ofMonths());
        node.set("findings", findings(phaseOut.findings()));
        return node;
    }

    private ObjectNode referral(Referral referral) {
        ObjectNode node = JSON.objectNode();
        node.put("kind", referral.kind());
        node.put("scheme", referral.scheme().name());
        members(node, referral.members());
        node.put("because", referral.because().zh() + " / " + referral.because().en());
        if (referral.yuanAYear() != null) {
            node.put("yuanPerYear", referral.yuanAYear());
        }
        node.set("basis", basis(List.of(referral.basis())));
        return node;
    }

    private ObjectNode proposal(Proposal proposal) {
        Condition rule = rules.condition(proposal.rule());
        ObjectNode node = JSON.objectNode();
        node.put("kind", proposal.kind().name());
        node.put("scheme", proposal.scheme().name());
        members(node, proposal.members());
        node.put("hearFirst", proposal.hearFirst());
        node.put("rule", proposal.rule());
        node.set("text", text(rule.sentence()));
        node.set("basis", basis(rules.basis(rule, day)));
        return node;
    }

    private static void members(ObjectNode node, List<String> ids) {
        ArrayNode members = node.putArray("members");
        ids.forEach(members::add);
    }

    private ArrayNode missing() {
        ArrayNode array = JSON.arrayNode();
        for (Want want : decision.wants()) {
            if (want.gap() instanceof Gap.MissingFact fact) {
                ObjectNode node = array.addObject();
                node.put("path", fact.pointer());
                ArrayNode neededBy = node.putArray("neededBy");
                want.neededBy().forEach(neededBy::add);
                node.set("text", text(Questions.about(fact)));
            }
        }
        return array;
    }

    private ArrayNode trace() {
        ArrayNode array = JSON.arrayNode();
        decision.file()
                .trace()
                .forEach(step -> array.addObject()
                        .put("rule", step.rule())
                        .put("subject", step.subject())
                        .put("result", step.result()));
        return array;
    }

    /** A sentence in both languages. */
    public static ObjectNode text(Text text) {
        return JSON.objectNode().put("zh", text.zh()).put("en", text.en());
    }

    /** References to articles. */
    public static ArrayNode basis(Collection<LegalBasis> bases) {
        ArrayNode array = JSON.arrayNode();
        bases.forEach(
                basis -> array.addObject().put("instrument", basis.instrument()).put("article", basis.article()));
        return array;
    }

    static @Nullable BigDecimal money(Amount amount) {
        return amount.isKnown() ? amount.rounded(2) : null;
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
