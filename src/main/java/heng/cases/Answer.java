package heng.cases;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What came of a request.
 *
 * @param status 200 decided, 400 malformed, 422 cannot be judged: as over HTTP; 500 where the rules give no one answer
 * @param document the decision; of a refused request, its faults; of rules without one answer, which question it is
 */
public record Answer(int status, JsonNode document) {
    /** The rules give no one answer: as over HTTP, a fault of theirs and not of the request. */
    public static final int NO_ONE_ANSWER = 500;

    /** The status; where the rules give no one answer, which question it is. */
    JsonNode told() {
        return status == NO_ONE_ANSWER
                ? JsonNodeFactory.instance.stringNode(document.path("zh").asString() + " / "
                        + document.path("en").asString())
                : JsonNodeFactory.instance.numberNode(status);
    }
}
