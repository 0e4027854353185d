package heng.explanation;

import heng.decision.Decision;
import heng.decision.Procedure.Step;
import heng.law.LegalBasis;
import heng.law.LegalInstrument;
import heng.law.Text;
import heng.parameter.Places.Place;
import heng.parameter.Row;
import heng.rulebook.RuleBook;
import heng.verification.Discrepancy;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * 核对报告: what came of asking the agencies. Figures are told only where declaration and record do not fit; what fits
 * is said to fit.
 */
public final class VerificationReport {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Set<String> STEPS =
            Set.of("INQUIRY_STARTS", "VERIFICATION_STARTS", "WHOLE", "WHOLE_IN_SPECIAL_CASES");

    private final RuleBook rules;
    private final Decision decision;
    private final Set<LegalBasis> law = new LinkedHashSet<>();

    private VerificationReport(RuleBook rules, Decision decision) {
        this.rules = rules;
        this.decision = decision;
    }

    /** The report on a decision. */
    public static ObjectNode of(RuleBook rules, Decision decision) {
        return new VerificationReport(rules, decision).write();
    }

    private ObjectNode write() {
        VerificationDocument verification = new VerificationDocument(decision);
        ObjectNode found = verification.verification();
        ObjectNode report = JSON.objectNode();
        report.set("title", DecisionDocument.text(new Text("居民家庭经济状况核对报告", "Verification report")));
        report.put("asOf", decision.file().day().toString());
        report.putObject("rulebook").put("version", rules.version()).put("fingerprint", rules.fingerprint());
        report.put("household", decision.file().household().id());
        report.set("place", DecisionDocument.text(place()));
        report.put("verificationConsent", decision.file().application().verificationConsent());
        report.set("result", found.get("result"));
        report.set("text", DecisionDocument.text(sentence(found.get("result").asString())));
        report.set("validUntil", found.get("validUntil"));
        report.set("agencies", new ReturnedRecords(decision, law).byAgency());
        report.set("discrepancies", verification.discrepancies());
        report.set("obligorsLeftOut", found.get("obligorsLeftOut"));
        outcomes(report.putArray("outcomes"));
        steps(report.putArray("steps"));
        timeLimits(report.putArray("timeLimits"));
        decision.verified().verification().discrepancies().stream()
                .map(Discrepancy::basis)
                .forEach(law::add);
        report.set("law", law());
        return report;
    }

    private Text place() {
        Place place =
                rules.parameters().places().find(decision.file().application().jurisdiction());
        return place == null ? new Text("", "") : place.name();
    }

    private static Text sentence(String result) {
        return switch (result) {
            case "CONSISTENT" -> new Text("核对结果与申报一致", "Declaration and records fit");
            case "DISCREPANT" ->
                new Text("核对结果与申报不一致，有待申请人说明和复查", "Declaration and records do not fit; the applicant may explain");
            case "RESOLVED" ->
                new Text("核对结果与申报不一致，已经复查处理", "Declaration and records did not fit; all was looked into");
            default -> new Text("没有可供比对的记录", "There was no record to compare with");
        };
    }

    private void outcomes(ArrayNode array) {
        decision.schemes()
                .forEach(scheme -> array.addObject()
                        .put("scheme", scheme.scheme().name())
                        .put("member", scheme.member())
                        .put("outcome", scheme.outcome().name()));
    }

    /** What follows where something does not fit: what the applicant may do, and who does what then. */
    private void steps(ArrayNode array) {
        for (Row row :
                StepsAfterMismatch.after(decision.verified().verification().discrepancies(), decision)) {
            law.add(row.law());
            ObjectNode node = array.addObject().put("step", row.cell("step"));
            node.set("text", DecisionDocument.text(row.text()));
            node.set("basis", DecisionDocument.basis(List.of(row.law())));
        }
    }

    private void timeLimits(ArrayNode array) {
        for (Step step : decision.procedure().steps()) {
            if (STEPS.contains(step.step())) {
                law.add(step.basis());
                ObjectNode node = array.addObject()
                        .put("scheme", step.scheme().name())
                        .put("step", step.step())
                        .put("days", step.days())
                        .put("calendar", step.calendar());
                node.set("text", DecisionDocument.text(step.text()));
                node.set("basis", DecisionDocument.basis(List.of(step.basis())));
            }
        }
    }

    private ArrayNode law() {
        ArrayNode array = JSON.arrayNode();
        for (LegalBasis basis : law) {
            LegalInstrument instrument = rules.law().find(basis.instrument());
            Text article = instrument == null ? null : instrument.articles().get(basis.article());
            if (instrument != null && article != null) {
                ObjectNode node = array.addObject()
                        .put("instrument", basis.instrument())
                        .put("article", basis.article())
                        .put("number", instrument.number());
                node.set("title", DecisionDocument.text(instrument.title()));
                node.set("text", DecisionDocument.text(article));
            }
        }
        return array;
    }
}
