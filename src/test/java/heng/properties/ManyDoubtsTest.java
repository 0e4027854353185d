package heng.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** However many doubts there are, no answer is given that one way of settling them all would contradict. */
class ManyDoubtsTest {
    private static final String APPLICANT = """
            { "asOf": "2025-06-15", "jurisdiction": "640106", "community": "URBAN", "verificationConsent": true,
              "household": { "id": "HH-1", "members": [
                { "id": "m1", "relation": "APPLICANT", "birthDate": "1967-02-01", "employment": "EMPLOYED" } ],
                "incomes": [ { "member": "m1", "kind": "WAGE", "amount": 1379.99, "per": "MONTH" } ],
                "expenditures": [], "assets": [], "obligors": [] } }
            """;

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 6, 7, 9, 12})
    void grownChildrenWhoMayOrMayNotLiveIndependently(int children) {
        ObjectNode open = household(children, "1995-05-05");
        check(open, completed(open, "independentLiving", JsonNodeFactory.instance.booleanNode(true)));
        check(open, completed(open, "independentLiving", JsonNodeFactory.instance.booleanNode(false)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 4, 5, 6, 8})
    void grownChildrenWhoMayOrMayNotBeExtremelyPoor(int children) {
        ObjectNode open = household(children, "1995-05-05");
        members(open).forEach(member -> {
            ((ObjectNode) member).put("schooling", "BACHELOR").putNull("disability");
        });
        check(open, completed(open, "disability", disability("NONE", 4)));
        check(open, completed(open, "disability", disability("MENTAL", 1)));
    }

    private static ObjectNode household(int children, String birthDate) {
        ObjectNode household = (ObjectNode) JsonMapper.shared().readTree(APPLICANT);
        for (int i = 0; i < children; i++) {
            members(household)
                    .addObject()
                    .put("id", "c" + i)
                    .put("relation", "CHILD")
                    .put("birthDate", birthDate);
        }
        return household;
    }

    private static ObjectNode completed(ObjectNode open, String fact, JsonNode value) {
        ObjectNode complete = open.deepCopy();
        members(complete).forEach(member -> ((ObjectNode) member).set(fact, value.deepCopy()));
        return complete;
    }

    private static ObjectNode disability(String kind, int grade) {
        return JsonNodeFactory.instance.objectNode().put("kind", kind).put("grade", grade);
    }

    private static ArrayNode members(ObjectNode request) {
        return (ArrayNode) request.at("/household/members");
    }

    private static void check(ObjectNode open, ObjectNode complete) {
        List<String> faults = new Refinement(Decided.of(open), Decided.of(complete)).faults();
        assertThat(faults).as("%s%nand settled: %s", open, complete).isEmpty();
    }
}
