package heng.web;

import static org.assertj.core.api.Assertions.assertThat;

import heng.publishing.Bundles;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** Publishing over HTTP: a standard is raised, seen beside the old one, taken back, and faults change nothing. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "heng.publishing.impact-households=40")
class PublishingDoorTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String ROLL_BACK = "{ \"author\": \"值班\", \"reason\": \"有误\" }";

    @TempDir
    private static Path data;

    @LocalServerPort
    private int port;

    private Door door;

    @BeforeEach
    void knock() {
        door = new Door(port);
    }

    @DynamicPropertySource
    static void alone(DynamicPropertyRegistry registry) {
        registry.add("heng.data", () -> data.toString());
    }

    @Test
    void aStandardIsRaisedAndTakenBack() throws Exception {
        String before = fingerprint();
        assertThat(standard("")).isEqualTo("740");
        HttpResponse<String> tried = door.send("POST", "/api/v1/rulebooks?trial=true", Bundles.standardOf(750));
        assertThat(tried.statusCode()).isEqualTo(200);
        assertThat(Door.JSON.readTree(tried.body()).get("casesHeld").asInt()).isPositive();
        assertThat(standard("")).isEqualTo("740");

        HttpResponse<String> published = door.send("POST", "/api/v1/rulebooks", Bundles.standardOf(750));
        assertThat(published.statusCode()).as(published.body()).isEqualTo(201);
        JsonNode step = Door.JSON.readTree(published.body());
        assertThat(step.at("/why/before").asString()).isEqualTo(before);
        assertThat(step.at("/changed/altered/0").asString()).contains("subsistence-allowance.standard");
        assertThat(step.at("/impact/total/households").asInt()).isEqualTo(40);
        assertThat(standard("")).isEqualTo("750");
        assertThat(standard("?rulebook=" + before)).as("by the rules of then").isEqualTo("740");
        assertThat(fingerprint()).isEqualTo(step.get("rulebook").asString());
        assertThat(door.get("/handbook").body()).contains(fingerprint().substring(7, 19));
        assertThat(door.get("/actuator/prometheus").body())
                .contains("heng_publishing_steps_total{action=\"PUBLISHED\"}");

        assertThat(door.post("/api/v1/rulebooks:roll-back", "{ }").body()).contains("/author", "/reason");
        JsonNode back = Door.JSON.readTree(
                door.post("/api/v1/rulebooks:roll-back", ROLL_BACK).body());
        assertThat(back.get("action").asString()).isEqualTo("ROLLED_BACK");
        assertThat(standard("")).isEqualTo("740");
        assertThat(door.json("/api/v1/rulebooks").at("/steps/0")).isEqualTo(back);
        HttpResponse<String> again = door.post("/api/v1/rulebooks:roll-back", ROLL_BACK);
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("already-in-use");
        assertThat(standard("")).isEqualTo("740");
        String never = ROLL_BACK.replace("{ ", "{ \"to\": \"sha256:" + "0".repeat(64) + "\", ");
        assertThat(door.post("/api/v1/rulebooks:roll-back", never).statusCode()).isEqualTo(404);
        assertThat(door.json("/api/v1/decision-log/verification").get("whole").asBoolean())
                .isTrue();
    }

    @Test
    void aBundleWithFaultsChangesNothingAndSaysWhy() throws Exception {
        String before = fingerprint();
        byte[] bundle = Bundles.standardOf(750);
        bundle[bundle.length / 2] ^= 1;
        HttpResponse<String> refused = door.send("POST", "/api/v1/rulebooks", bundle);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("bundle-refused", "\"file\"", "\"zh\"", "\"en\"");
        assertThat(fingerprint()).isEqualTo(before);
        JsonNode step = door.json("/api/v1/rulebooks").at("/steps/0");
        assertThat(step.get("action").asString()).isEqualTo("REFUSED");
        assertThat(step.get("faults").asInt()).isPositive();
    }

    @Test
    void aCandidateDecidesAlongAndIsHeldBackWhereItDiffers() throws Exception {
        String address = "/api/v1/rulebooks/candidate";
        assertThat(door.get(address).statusCode()).isEqualTo(404);
        assertThat(door.send("PUT", address + "?share=0", Bundles.standardOf(755))
                        .body())
                .contains("/share");
        assertThat(door.send("PUT", address, Bundles.standardOf(755)).statusCode())
                .isEqualTo(200);
        for (int i = 0; i < 3; i++) {
            assertThat(standard("")).as("the candidate answers nobody").isEqualTo("740");
        }
        JsonNode seen = compared(address, 3);
        assertThat(seen.at("/differences/differing").asInt()).isEqualTo(3);
        assertThat(seen.at("/differences/schemes/SUBSISTENCE_ALLOWANCE/paidOtherwise")
                        .asInt())
                .isEqualTo(3);
        assertThat(seen.toString()).doesNotContain("HH-1", "m1", "1985");
        HttpResponse<String> held = door.post(address + ":publish?least=3&most=0.5", "");
        assertThat(held.statusCode()).isEqualTo(409);
        assertThat(held.body()).contains("held-back", "\"compared\":3");
        assertThat(standard("")).isEqualTo("740");
        HttpResponse<String> impact = door.post("/api/v1/impact?households=30&asOf=2026-06-15", "");
        assertThat(Door.JSON.readTree(impact.body()).at("/total/households").asInt())
                .isEqualTo(30);
        JsonNode step = Door.JSON.readTree(
                door.post(address + ":publish?least=3&most=1", "").body());
        assertThat(step.at("/shadow/differing").asInt()).isGreaterThanOrEqualTo(3);
        assertThat(standard("")).isEqualTo("755");
        assertThat(door.get(address).statusCode()).isEqualTo(404);
        assertThat(door.post("/api/v1/rulebooks:roll-back", ROLL_BACK).statusCode())
                .isEqualTo(200);
    }

    @Test
    void theImpactIsAPageWhereOneIsAskedFor() throws Exception {
        String both = "before=" + fingerprint() + "&after=" + fingerprint();
        HttpRequest request = HttpRequest.newBuilder(address("/api/v1/impact?households=20&" + both))
                .header("Accept", "text/html")
                .POST(BodyPublishers.noBody())
                .build();
        HttpResponse<String> page = CLIENT.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).startsWith("<!DOCTYPE html>").contains("影响");
        assertThat(door.post("/api/v1/impact?households=0&" + both, "").body()).contains("/households");
        assertThat(door.post("/api/v1/impact?after=unknown", "").statusCode()).isEqualTo(404);
    }

    @Test
    void aValueAnnouncedForLaterDecidesLaterAndIsToldToday() throws Exception {
        byte[] bundle = Bundles.of(Bundles.announced(800)).bytes();
        HttpResponse<String> published = door.send("POST", "/api/v1/rulebooks", bundle);
        assertThat(published.statusCode()).isEqualTo(201);
        JsonNode impact = Door.JSON.readTree(published.body()).get("impact");
        assertThat(impact.get("asOf").asString())
                .as("the day on which it begins")
                .isEqualTo("2027-01-01");
        assertThat(impact.at("/total/touched").asInt()).isPositive();
        assertThat(standard("")).isEqualTo("740");
        assertThat(standard("?asOf=2027-01-01")).isEqualTo("800");
        String until = door.post("/api/v1/evaluations?explain=until", Family.ofThree("2026-06-15", "1600"))
                .body();
        assertThat(Door.JSON.readTree(until).at("/until/date").asString()).isEqualTo("2027-01-01");
        assertThat(until).contains("740.00 元/月 变为 800.00 元/月");
        assertThat(door.post("/api/v1/rulebooks:roll-back", ROLL_BACK).statusCode())
                .isEqualTo(200);
    }

    @Test
    void anotherDayIsDecidedWhereTheAddressNamesIt() throws Exception {
        assertThat(standard("?asOf=2025-06-15")).isEqualTo("690");
        assertThat(door.post("/api/v1/evaluations?asOf=soon", "{}").statusCode())
                .isEqualTo(400);
    }

    private JsonNode compared(String address, int least) throws Exception {
        JsonNode seen = door.json(address);
        for (int i = 0; i < 200 && seen.at("/differences/compared").asInt() < least; i++) {
            Thread.sleep(50);
            seen = door.json(address);
        }
        return seen;
    }

    private String fingerprint() throws Exception {
        return door.json("/api/v1/rulebooks").at("/inUse/fingerprint").asString();
    }

    private String standard(String query) throws Exception {
        return door.answered("/api/v1/evaluations" + query, Family.ofThree("2026-06-15", "1600"))
                .at("/means/standard")
                .decimalValue()
                .stripTrailingZeros()
                .toPlainString();
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }
}
