package heng.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import heng.reference.Households;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Where nothing has happened since the last decision, nothing follows. */
class QuietHouseholdsTest {
    @Test
    void onTheSameDayWithoutEventsNothingChanges() {
        for (long seed = 1; seed <= 200; seed++) {
            ObjectNode application = Households.generated(seed);
            application.remove("priceIndex");
            JsonNode document =
                    Watched.of(Watched.request(application.get("asOf").asString(), application, ""));
            for (JsonNode answer : document.get("answers")) {
                if (standingMoves(document, application)) {
                    continue;
                }
                assertThat(answer.get("change").asString())
                        .as("seed " + seed + " " + answer + "\n" + application)
                        .isEqualTo("NOTHING_CHANGES");
            }
        }
    }

    /** Drawing the allowance or not decides who is able to support others, so a new standing may move their support. */
    private static boolean standingMoves(JsonNode document, JsonNode application) {
        for (JsonNode scheme : document.at("/before/schemes")) {
            boolean confirmed = scheme.get("outcome").asString().equals("CONFIRMED");
            boolean drawn = application.at("/household/assistance").toString().contains("SUBSISTENCE_ALLOWANCE");
            if (scheme.get("scheme").asString().equals("SUBSISTENCE_ALLOWANCE") && confirmed != drawn) {
                return true;
            }
            if (confirmed && scheme.get("scheme").asString().equals("EXTREMELY_POOR_SUPPORT")) {
                for (JsonNode member : application.at("/household/members")) {
                    if (member.get("id").equals(scheme.get("member"))
                            && !member.path("recognised").toString().contains("EXTREMELY_POOR_SUPPORT")) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
