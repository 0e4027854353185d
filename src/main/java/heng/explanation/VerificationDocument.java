package heng.explanation;

import heng.decision.Decision;
import heng.decision.Verified.Change;
import heng.household.Obligor;
import heng.household.Resolution;
import heng.law.Text;
import heng.parameter.Row;
import heng.verification.CheckedRecord;
import heng.verification.Discrepancy;
import heng.verification.Discrepancy.Figure;
import heng.verification.Verification;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What verification found, in the API's form. */
final class VerificationDocument {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Decision decision;
    private final Verification verification;

    VerificationDocument(Decision decision) {
        this.decision = decision;
        this.verification = decision.verified().verification();
    }

    ObjectNode verification() {
        ObjectNode node = JSON.objectNode();
        node.put("result", result());
        node.put(
                "validUntil",
                verification.freshUntil() == null
                        ? null
                        : verification.freshUntil().toString());
        ArrayNode records = node.putArray("records");
        for (CheckedRecord record : verification.records()) {
            records.addObject()
                    .put("path", record.path())
                    .put("agency", record.record().agency().name())
                    .put("member", record.record().member())
                    .put("record", record.proves())
                    .put("status", record.status().name());
        }
        obligorsLeftOut(node.putArray("obligorsLeftOut"));
        return node;
    }

    private String result() {
        List<Discrepancy> found = verification.discrepancies();
        if (!verification.compared()) {
            return "NOT_ASKED";
        }
        if (found.isEmpty()) {
            return "CONSISTENT";
        }
        return found.stream().anyMatch(Discrepancy::isOpen) ? "DISCREPANT" : "RESOLVED";
    }

    /** Obligors whose figures were not used for want of their own consent. */
    private void obligorsLeftOut(ArrayNode array) {
        List<Obligor> obligors = decision.file().household().obligors();
        boolean needed = decision.file().flag("obligor.consent-required").isMet();
        for (int i = 0; obligors != null && i < obligors.size(); i++) {
            Boolean consent = obligors.get(i).consent();
            if (consent == null ? needed : !consent) {
                array.add("/household/obligors/" + i);
            }
        }
    }

    ArrayNode discrepancies() {
        ArrayNode array = JSON.arrayNode();
        for (Discrepancy found : verification.discrepancies()) {
            ObjectNode node = array.addObject();
            node.put("id", found.id());
            node.put("kind", found.kind().name());
            node.put("member", found.member());
            node.put("agency", found.agency().name());
            figure(node, "declared", found.declared());
            figure(node, "recorded", found.recorded());
            node.put("path", found.path());
            node.put("recordedOn", found.recordedOn().toString());
            changes(node.putArray("changes"), decision.verified().changes().getOrDefault(found.id(), List.of()));
            node.set("resolution", resolution(found.resolution()));
            node.set("text", DecisionDocument.text(Discrepancies.sentence(found)));
            steps(node.putArray("steps"), found);
            node.set("basis", DecisionDocument.basis(List.of(found.basis())));
        }
        return array;
    }

    private static void figure(ObjectNode node, String name, @Nullable Figure figure) {
        if (figure == null) {
            node.putNull(name);
        } else if (figure.number() != null) {
            node.put(name, figure.number());
            node.put("unit", figure.unit());
        } else {
            node.put(name, figure.word());
        }
    }

    private static void changes(ArrayNode array, List<Change> changes) {
        for (Change change : changes) {
            array.addObject()
                    .put("scheme", change.scheme().name())
                    .put("member", change.member())
                    .put(
                            "withDeclared",
                            change.withDeclared() == null
                                    ? null
                                    : change.withDeclared().name())
                    .put(
                            "withRecorded",
                            change.withRecorded() == null
                                    ? null
                                    : change.withRecorded().name());
        }
    }

    private static @Nullable ObjectNode resolution(@Nullable Resolution resolution) {
        return resolution == null
                ? null
                : JSON.objectNode()
                        .put("evidence", resolution.evidence().name())
                        .put("by", resolution.by())
                        .put("why", resolution.why());
    }

    private void steps(ArrayNode array, Discrepancy found) {
        for (Row row : StepsAfterMismatch.after(found, decision)) {
            ObjectNode node = array.addObject().put("step", row.cell("step"));
            node.set(
                    "text",
                    DecisionDocument.text(new Text(row.text().zh(), row.text().en())));
            node.set("basis", DecisionDocument.basis(List.of(row.law())));
        }
    }
}
