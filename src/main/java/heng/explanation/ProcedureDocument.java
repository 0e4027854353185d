package heng.explanation;

import heng.decision.Procedure;
import heng.decision.Procedure.TemporaryAssistance;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The steps of a decision in the API's form. */
final class ProcedureDocument {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private ProcedureDocument() {}

    static ObjectNode of(Procedure procedure) {
        ObjectNode node = JSON.objectNode();
        node.put("workingDays", procedure.workingDays());
        node.put("publicNoticeDays", procedure.publicNoticeDays());
        node.put("homeVisitPeople", procedure.homeVisitPeople());
        node.put("democraticReview", procedure.democraticReview());
        node.put("hearFirst", procedure.hearFirst());
        ArrayNode documents = node.putArray("documentsNotRequired");
        procedure.documentsNotRequired().forEach(documents::add);
        steps(node.putArray("steps"), procedure.steps());
        ArrayNode reviews = node.putArray("reviews");
        procedure
                .reviews()
                .forEach(review -> reviews.addObject()
                        .put("scheme", review.scheme().name())
                        .put("months", review.months())
                        .set("basis", DecisionDocument.basis(List.of(review.basis()))));
        ArrayNode places = node.putArray("whereToApply");
        procedure.whereToApply().forEach(place -> {
            ObjectNode entry = places.addObject().put("scheme", place.scheme().name());
            entry.set("text", DecisionDocument.text(place.text()));
            entry.set("basis", DecisionDocument.basis(List.of(place.basis())));
        });
        if (procedure.temporaryAssistance() != null) {
            node.set("temporaryAssistance", temporaryAssistance(procedure.temporaryAssistance()));
        }
        return node;
    }

    private static void steps(ArrayNode array, List<Procedure.Step> steps) {
        steps.forEach(step -> {
            ObjectNode node = array.addObject();
            node.put("scheme", step.scheme().name());
            node.put("step", step.step());
            node.put("days", step.days());
            node.put("calendar", step.calendar());
            node.set("text", DecisionDocument.text(step.text()));
            node.set("basis", DecisionDocument.basis(List.of(step.basis())));
        });
    }

    private static ObjectNode temporaryAssistance(TemporaryAssistance handling) {
        ObjectNode node = JSON.objectNode();
        node.put("verification", handling.verification());
        node.put("level", handling.level());
        node.put(
                "fastGrantUpTo",
                handling.fastGrantUpTo() == null ? null : DecisionDocument.money(handling.fastGrantUpTo()));
        node.put("fastGrantDays", handling.fastGrantDays());
        return node;
    }
}
