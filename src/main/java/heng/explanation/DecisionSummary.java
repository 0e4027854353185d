package heng.explanation;

import heng.decision.Decision;
import heng.decision.Entitlement;
import heng.decision.SchemeDecision;
import heng.logic.Gap;
import heng.rulebook.RuleBook;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A decision in short, with pointers into a request of which the application is only a part. */
final class DecisionSummary {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String RECORDS = "/officialRecords/";
    private static final String EVENTS = "/events/";

    private final RuleBook rules;
    private final int earlierRecords;

    /** For an application with so many records of its own; those after them stand beside it. */
    DecisionSummary(RuleBook rules, int earlierRecords) {
        this.rules = rules;
        this.earlierRecords = earlierRecords;
    }

    ObjectNode of(Decision decision) {
        ObjectNode node = JSON.objectNode().put("asOf", decision.file().day().toString());
        ArrayNode schemes = node.putArray("schemes");
        decision.schemes().forEach(scheme -> schemes.add(scheme(scheme)));
        ArrayNode payments = node.putArray("entitlements");
        decision.entitlements().forEach(payment -> payments.add(payment(payment)));
        node.put("phaseOut", decision.phaseOut().state().name());
        ArrayNode proposals = node.putArray("proposals");
        decision.proposals()
                .forEach(step -> proposals
                        .addObject()
                        .put("kind", step.kind().name())
                        .put("scheme", step.scheme().name())
                        .put("member", step.decidedFor())
                        .put("hearFirst", step.hearFirst())
                        .set(
                                "text",
                                DecisionDocument.text(
                                        rules.condition(step.rule()).sentence())));
        ArrayNode discrepancies = node.putArray("discrepancies");
        decision.verified()
                .verification()
                .discrepancies()
                .forEach(one -> discrepancies
                        .addObject()
                        .put("id", one.id())
                        .put("kind", one.kind().name())
                        .put("agency", one.agency().name())
                        .put("member", one.member())
                        .put("path", within(one.path()))
                        .put("resolved", !one.isOpen())
                        .set("text", DecisionDocument.text(Discrepancies.sentence(one))));
        ArrayNode missing = node.putArray("missing");
        decision.wants().forEach(want -> {
            if (want.gap() instanceof Gap.MissingFact fact) {
                missing.addObject()
                        .put("path", within(fact.pointer()))
                        .set("text", DecisionDocument.text(Questions.about(fact)));
            }
        });
        return node;
    }

    private static ObjectNode scheme(SchemeDecision scheme) {
        ObjectNode node = JSON.objectNode()
                .put("scheme", scheme.scheme().name())
                .put("scope", scheme.member() == null ? "HOUSEHOLD" : "PERSON")
                .put("member", scheme.member())
                .put("outcome", scheme.outcome().name());
        if (scheme.excludedBy() != null) {
            node.put("excludedBy", scheme.excludedBy().name());
        }
        return node;
    }

    private static ObjectNode payment(Entitlement payment) {
        ObjectNode node = JSON.objectNode()
                .put("scheme", payment.scheme().name())
                .put("kind", payment.kind().name());
        ArrayNode members = node.putArray("members");
        payment.members().forEach(members::add);
        node.put("monthlyAmount", payment.monthlyAmount());
        if (!payment.amount().isKnown()) {
            node.put("upTo", payment.upTo());
        }
        return node.put("from", payment.from().toString())
                .put("until", payment.until() == null ? null : payment.until().toString())
                .put("formula", payment.formula());
    }

    /** Where a pointer of the decided application lies in the monitored case. */
    private String within(String pointer) {
        if (pointer.startsWith(EVENTS)) {
            return pointer.replace("/asset/", "/");
        }
        if (pointer.startsWith(RECORDS)) {
            String rest = pointer.substring(RECORDS.length());
            int cut = rest.indexOf('/') < 0 ? rest.length() : rest.indexOf('/');
            int index = Integer.parseInt(rest.substring(0, cut));
            return index < earlierRecords
                    ? "/application" + pointer
                    : RECORDS + (index - earlierRecords) + rest.substring(cut);
        }
        return "/application" + pointer;
    }
}
