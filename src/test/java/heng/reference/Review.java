package heng.reference;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Where a person has to decide: an open discrepancy decides otherwise than what is settled (mca-2021-57 18). */
record Review(ObjectNode settled, ObjectNode recorded, Map<String, String> before) {
    static final String MANUAL_REVIEW = "MANUAL_REVIEW";

    Map<String, String> of(Map<String, String> after) {
        Map<String, String> all = new LinkedHashMap<>();
        after.forEach((key, outcome) -> all.put(key, outcome(key, outcome)));
        before.forEach((key, outcome) -> {
            if (!after.containsKey(key) && outcome.equals(Assessment.CONFIRMED)) all.put(key, MANUAL_REVIEW);
        });
        return all;
    }

    static boolean inReview(Map<String, String> schemes, String scheme, String who) {
        return MANUAL_REVIEW.equals(schemes.get(scheme + "/" + who));
    }

    private String outcome(String key, String recordedOutcome) {
        UnnamedSpouse spouse = new UnnamedSpouse(recorded);
        boolean changed = before.containsKey(key)
                ? !before.get(key).equals(recordedOutcome)
                : recordedOutcome.equals(Assessment.CONFIRMED);
        boolean nobodyApplies = applicantDead(recorded) && !recordedOutcome.equals(Assessment.NOT_CONFIRMED);
        boolean unseen = spouse.decides(key, recordedOutcome) && !new UnnamedSpouse(settled).exists();
        return changed || nobodyApplies || unseen ? MANUAL_REVIEW : recordedOutcome;
    }

    /** Nobody applies, even where the death is undisputed. */
    static boolean applicantDead(ObjectNode request) {
        return applicant(request).path(Person.DECEASED).asBoolean(false);
    }

    static JsonNode applicant(ObjectNode request) {
        return request.path("household")
                .path("members")
                .valueStream()
                .filter(one -> one.path("relation").asString().equals("APPLICANT"))
                .findFirst()
                .orElseThrow();
    }
}
