package heng.cases;

import tools.jackson.databind.JsonNode;

/**
 * What came of a request.
 *
 * @param status 200 decided, 400 malformed, 422 cannot be judged: as over HTTP
 * @param document the decision; of a refused request, its faults
 */
public record Answer(int status, JsonNode document) {}
