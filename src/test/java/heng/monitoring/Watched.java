package heng.monitoring;

import heng.assessment.AssessHousehold;
import heng.cases.TestRules;
import heng.explanation.MonitoringDocument;
import heng.intake.ApplicationReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Cases under monitoring, for tests. */
public final class Watched {
    static final JsonMapper JSON = new JsonMapper();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
    private static final CaseReader READER = new CaseReader(new ApplicationReader());
    private static final MonitorHousehold MONITORING = new MonitorHousehold(new AssessHousehold(TestRules.book()));

    private Watched() {}

    /** The couple with a child in Jinfeng, Yinchuan, who earn 1 600 yuan and draw 470. */
    static ObjectNode application() {
        return (ObjectNode) JSON.readTree("""
                { "asOf": "2025-06-15", "jurisdiction": "640106", "community": "URBAN", "verificationConsent": true,
                  "household": { "id": "HH-1", "members": [
                      { "id": "m1", "relation": "APPLICANT", "birthDate": "1985-02-01", "employment": "EMPLOYED" },
                      { "id": "m2", "relation": "SPOUSE", "birthDate": "1986-05-01", "employment": "UNEMPLOYED" },
                      { "id": "m3", "relation": "CHILD", "birthDate": "2015-03-01", "schooling": "COMPULSORY" } ],
                    "incomes": [ { "member": "m1", "kind": "WAGE", "amount": 1600, "per": "MONTH" } ],
                    "expenditures": [], "assets": [], "obligors": [] } }
                """);
    }

    public static ObjectNode request(String asOf, ObjectNode application, String events) {
        ObjectNode request = JSON.createObjectNode().put("asOf", asOf);
        request.set("application", application);
        request.set("events", JSON.readTree("[" + events + "]"));
        return request;
    }

    public static JsonNode of(JsonNode request) {
        MonitoredCase one = READER.read(request.toString().getBytes(StandardCharsets.UTF_8), TODAY);
        return MonitoringDocument.of(TestRules.book(), one, MONITORING.watch(one));
    }

    static JsonNode of(String asOf, String events) {
        return of(request(asOf, application(), events));
    }

    /** The answer about a scheme of the household, or of this member. */
    static JsonNode answer(JsonNode document, String scheme, String member) {
        for (JsonNode answer : document.get("answers")) {
            if (answer.get("scheme").asString().equals(scheme)
                    && answer.get("member").asString("").equals(member)) {
                return answer;
            }
        }
        throw new AssertionError("no answer about " + scheme + " in " + document.get("answers"));
    }

    static JsonNode allowance(JsonNode document) {
        return answer(document, "SUBSISTENCE_ALLOWANCE", "");
    }
}
