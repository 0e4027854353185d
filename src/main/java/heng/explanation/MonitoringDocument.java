package heng.explanation;

import heng.law.LegalBasis;
import heng.monitoring.MonitoredCase;
import heng.monitoring.Outlook;
import heng.monitoring.Outlook.Answer;
import heng.rulebook.RuleBook;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What monitoring found, in the API's form: the same case always gives the same document. */
public final class MonitoringDocument {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final RuleBook rules;
    private final Outlook outlook;
    private final LocalDate day;

    private MonitoringDocument(RuleBook rules, MonitoredCase one, Outlook outlook) {
        this.rules = rules;
        this.outlook = outlook;
        this.day = one.asOf();
    }

    /** The document of one case. */
    public static ObjectNode of(RuleBook rules, MonitoredCase one, Outlook outlook) {
        ObjectNode document = JSON.objectNode().put("asOf", one.asOf().toString());
        document.putObject("rulebook").put("version", rules.version()).put("fingerprint", rules.fingerprint());
        DecisionSummary summary =
                new DecisionSummary(rules, one.application().officialRecords().size());
        document.set("before", summary.of(outlook.before()));
        document.set("after", summary.of(outlook.after()));
        MonitoringDocument writer = new MonitoringDocument(rules, one, outlook);
        ArrayNode answers = document.putArray("answers");
        outlook.answers().forEach(answer -> answers.add(writer.answer(answer)));
        document.set("overall", writer.overall(outlook.overall()));
        return document;
    }

    private ObjectNode overall(Answer answer) {
        ObjectNode node = JSON.objectNode()
                .put("change", answer.change().name())
                .put("urgency", answer.urgency().name())
                .put("scheme", answer.scheme().name())
                .put("member", answer.member())
                .put("hearFirst", answer.hearFirst());
        node.set("because", DecisionDocument.text(MonitoringSentences.of(answer, outlook)));
        return node;
    }

    private ObjectNode answer(Answer answer) {
        ObjectNode node = JSON.objectNode()
                .put("scheme", answer.scheme().name())
                .put("member", answer.member())
                .put("change", answer.change().name())
                .put("from", word(answer.from()))
                .put("to", word(answer.to()))
                .put("monthlyAmountBefore", money(answer.paidBefore()))
                .put("monthlyAmountAfter", money(answer.paidAfter()))
                .put("urgency", answer.urgency().name());
        node.set("because", DecisionDocument.text(MonitoringSentences.of(answer, outlook)));
        node.put("hearFirst", answer.hearFirst());
        if (answer.rule() != null) {
            node.set("next", DecisionDocument.text(answer.rule().text()));
        }
        node.set("basis", DecisionDocument.basis(basis(answer)));
        return node;
    }

    private static @Nullable String word(@Nullable Enum<?> outcome) {
        return outcome == null ? null : outcome.name();
    }

    private static @Nullable BigDecimal money(Outlook.Paid paid) {
        return paid.payments().isEmpty() ? null : paid.monthly();
    }

    /** The law of what makes the difference, then the law of how it is gone about. */
    private Set<LegalBasis> basis(Answer answer) {
        Set<LegalBasis> basis = new LinkedHashSet<>();
        answer.telling().forEach(finding -> basis.addAll(rules.basis(finding.condition(), day)));
        if (answer.reason() == Outlook.Reason.PAYMENT) {
            answer.paidAfter()
                    .payments()
                    .forEach(payment -> basis.addAll(rules.basis(rules.condition(payment.rule()), day)));
        }
        basis.addAll(answer.basis());
        return basis;
    }
}
