package heng.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every address of the service, asked by everybody there can be: who may not, gets no further than the gate. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "heng.data=target/heng-data",
            "heng.database=jdbc:h2:mem:everyroute;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1",
            "heng.limits.attempts-per-minute=100000"
        })
class EveryRouteTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String LATER = "2999-12-31";
    private static final Credentials SOME = new Credentials()
            .key("evaluate", "evaluate", "", LATER, 100_000)
            .key("read", "read", "", LATER, 100_000)
            .key("policy", "policy", "", LATER, 100_000)
            .key("audit", "audit", "", LATER, 100_000)
            .key("county", "evaluate, read, policy", "\"640104\"", LATER, 100_000)
            .key("elsewhere", "evaluate, read, policy", "\"640221\"", LATER, 100_000)
            .key("past", "evaluate, read, policy, audit", "", "2020-01-01", 100_000)
            .users()
            .user("caseworker", "evaluate", LATER)
            .user("clerk", "evaluate", "\"640221\"", LATER)
            .user("leaver", "evaluate", "2020-01-01");

    private static final Path FILE = SOME.file();

    /** What each address asks for, written down apart from the gate. A new address has to be added here. */
    private static final Map<String, String> ASKS = new LinkedHashMap<>();

    static {
        for (String one : List.of(
                "POST /api/v1/evaluations",
                "POST /api/v1/evaluations:batch",
                "POST /api/v1/monitoring",
                "POST /api/v1/monitoring:batch",
                "POST /api/v1/what-if",
                "POST /api/v1/sweep",
                "POST /api/v1/notices",
                "POST /api/v1/verification-reports",
                "POST /api/v1/decisions/{id}/overrides",
                "GET /",
                "POST /",
                "POST /notice",
                "POST /verification-report")) {
            ASKS.put(one, "evaluate");
        }
        for (String one :
                List.of("GET /api/v1/decisions", "GET /api/v1/decisions/{id}", "POST /api/v1/decisions/{id}/replay")) {
            ASKS.put(one, "read");
        }
        for (String one : List.of(
                "GET /api/v1/timeline",
                "GET /api/v1/rulebook/checks",
                "GET /api/v1/decision-log/divergence",
                "GET /api/v1/rulebooks",
                "POST /api/v1/rulebooks",
                "POST /api/v1/rulebooks:roll-back",
                "GET /api/v1/rulebooks/candidate",
                "PUT /api/v1/rulebooks/candidate",
                "DELETE /api/v1/rulebooks/candidate",
                "POST /api/v1/rulebooks/candidate:publish",
                "POST /api/v1/impact",
                "GET /actuator/prometheus")) {
            ASKS.put(one, "policy");
        }
        for (String one : List.of(
                "GET /api/v1/decision-log/verification",
                "POST /api/v1/decision-log/erasures",
                "POST /api/v1/decision-log/retention",
                "POST /api/v1/corrections",
                "GET /corrections",
                "POST /corrections",
                "POST /api/v1/households:find")) {
            ASKS.put(one, "audit");
        }
        for (String one : List.of(
                "GET /api/v1/rulebook",
                "GET /api/v1/parameters",
                "GET /api/v1/instruments",
                "GET /handbook",
                "GET /v3/api-docs",
                "GET /v3/api-docs.yaml",
                "GET /v3/api-docs/swagger-config",
                "GET /swagger-ui.html")) {
            ASKS.put(one, "");
        }
        for (String one : List.of("GET /login", "GET /error", "GET /actuator/health")) {
            ASKS.put(one, "open");
        }
    }

    @LocalServerPort
    private int port;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    private String decision = "";

    @DynamicPropertySource
    static void known(DynamicPropertyRegistry registry) {
        registry.add("heng.access", FILE::toString);
        registry.add(
                "spring.security.oauth2.resourceserver.jwt.public-key-location",
                () -> SOME.publicKey().toUri().toString());
    }

    @BeforeEach
    void decided() throws Exception {
        HttpResponse<String> answer = asked("POST /api/v1/evaluations").with(ApiKeys.HEADER, SOME.key("evaluate"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        decision = JSON.readTree(answer.body()).get("decisionId").asString();
    }

    @Test
    void noAddressIsForgotten() {
        assertThat(new TreeSet<>(ASKS.keySet())).containsAll(routes());
    }

    @Test
    void nobodyAndNobodyKnownComesIn() throws Exception {
        SoftAssertions softly = new SoftAssertions();
        for (Map.Entry<String, String> route : ASKS.entrySet()) {
            boolean open = route.getValue().equals("open");
            for (String[] headers : strangers()) {
                HttpResponse<String> answer = asked(route.getKey()).with(headers);
                String what = route.getKey() + " " + List.of(headers);
                if (open) {
                    softly.assertThat(answer.statusCode()).as(what).isNotEqualTo(403);
                } else {
                    softly.assertThat(answer.statusCode()).as(what).isIn(401, headers.length == 0 ? 403 : 401);
                }
                if (answer.statusCode() == 401) {
                    problem(softly, answer, what);
                }
            }
        }
        softly.assertAll();
    }

    private static List<String[]> strangers() {
        return List.of(
                new String[] {},
                new String[] {ApiKeys.HEADER, "heng_wrong"},
                new String[] {ApiKeys.HEADER, SOME.key("past")},
                new String[] {"Authorization", "Bearer " + SOME.expiredToken()},
                new String[] {"Authorization", "Bearer " + SOME.forgedToken()},
                new String[] {"Authorization", "Bearer canary"});
    }

    @Test
    void everyScopeOpensItsOwnAddressesAndNoOther() throws Exception {
        SoftAssertions softly = new SoftAssertions();
        for (String scope : List.of("evaluate", "read", "policy", "audit")) {
            for (Map.Entry<String, String> route : ASKS.entrySet()) {
                boolean may = Set.of(scope, "", "open").contains(route.getValue());
                for (String[] headers : List.of(new String[] {ApiKeys.HEADER, SOME.key(scope)}, new String[] {
                    "Authorization", "Bearer " + SOME.token(scope, List.of("*"))
                })) {
                    HttpResponse<String> answer = asked(route.getKey()).with(headers);
                    String what = scope + " at " + route.getKey() + " by " + headers[0] + ": " + answer.body();
                    if (may) {
                        softly.assertThat(answer.statusCode()).as(what).isNotIn(401, 403);
                    } else {
                        softly.assertThat(answer.statusCode()).as(what).isEqualTo(403);
                    }
                    if (answer.statusCode() == 403 && route.getKey().contains("/api/")) {
                        problem(softly, answer, what);
                    }
                }
            }
        }
        softly.assertAll();
    }

    @Test
    void anotherCountysHouseholdIsNotTouched() throws Exception {
        SoftAssertions softly = new SoftAssertions();
        List<String> withHousehold = new ArrayList<>(ASKS.keySet().stream()
                .filter(route -> ASKS.get(route).equals("evaluate") || route.contains("{id}"))
                .filter(route -> !route.equals("GET /"))
                .toList());
        withHousehold.retainAll(routes());
        for (String route : withHousehold) {
            for (String[] headers : List.of(
                    new String[] {ApiKeys.HEADER, SOME.key("elsewhere")},
                    new String[] {"Authorization", "Bearer " + SOME.token("evaluate read", List.of("640221"))},
                    new String[] {"Authorization", "Bearer " + SOME.token("evaluate read", List.of())})) {
                HttpResponse<String> answer = asked(route).with(headers);
                boolean form = route.equals("POST /");
                softly.assertThat(answer.body())
                        .as(route)
                        .contains(form ? "Nothing was decided" : "foreign-county", "凭证", "credential")
                        .doesNotContain("decisionId", "SUBSISTENCE_ALLOWANCE");
                softly.assertThat(answer.statusCode())
                        .as(route)
                        .isIn(403, form || route.contains(":batch") ? 200 : 403);
            }
            HttpResponse<String> own = asked(route).with(ApiKeys.HEADER, SOME.key("county"));
            softly.assertThat(own.statusCode()).as(route + own.body()).isNotIn(401, 403, 500);
            softly.assertThat(own.body()).as(route).doesNotContain("foreign-county");
        }
        softly.assertAll();
    }

    @Test
    void whatIsForAllCountiesIsForNobodyBoundToOne() throws Exception {
        Asked list = asked("GET /api/v1/decisions");
        assertThat(list.with(ApiKeys.HEADER, SOME.key("read")).body()).contains(decision);
        assertThat(list.with(ApiKeys.HEADER, SOME.key("county")).body()).contains(decision);
        assertThat(list.with(ApiKeys.HEADER, SOME.key("elsewhere")).body()).doesNotContain(decision);
        for (String route : List.of(
                "POST /api/v1/rulebooks", "POST /api/v1/rulebooks:roll-back", "DELETE /api/v1/rulebooks/candidate")) {
            assertThat(asked(route)
                            .with("Authorization", "Bearer " + SOME.token("policy", List.of("640104")))
                            .statusCode())
                    .as(route)
                    .isEqualTo(403);
        }
        assertThat(asked("GET /api/v1/decision-log/verification")
                        .with("Authorization", "Bearer " + SOME.token("audit", List.of("640104")))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void theLogNamesTheKeyByItsIdAndNeverHoldsIt() throws Exception {
        String found = asked("GET /api/v1/decisions/{id}")
                .with(ApiKeys.HEADER, SOME.key("read"))
                .body();
        assertThat(JSON.readTree(found).get("caller").asString()).isEqualTo("evaluate");
        assertThat(found).doesNotContain(SOME.key("evaluate"));
    }

    @Test
    void peopleSignInWithAFormThatNobodyElseCanSend() throws Exception {
        Visitor visitor = new Visitor(port);
        assertThat(visitor.get("/").headers().firstValue("Location").orElse("")).endsWith("/login");
        assertThat(visitor.get("/login").body()).contains("登录", "Sign in");
        assertThat(visitor.signIn("leaver", Credentials.PASSWORD)).endsWith("/login?error");
        assertThat(visitor.signIn("caseworker", "wrong")).endsWith("/login?error");
        assertThat(visitor.signIn("caseworker", Credentials.PASSWORD)).endsWith("/");
        assertThat(visitor.get("/").statusCode()).isEqualTo(200);
        String form = "json=" + URLEncoder.encode(Asked.FAMILY, StandardCharsets.UTF_8);
        assertThat(visitor.post("/notice", form).statusCode()).isEqualTo(403);
        assertThat(visitor.post("/notice", form + "&_csrf=" + visitor.token()).statusCode())
                .isEqualTo(200);
        assertThat(visitor.post("/logout", "_csrf=" + visitor.token()).statusCode())
                .isEqualTo(302);
        assertThat(visitor.get("/").headers().firstValue("Location").orElse("")).endsWith("/login");
    }

    @Test
    void whoSignedInByAnEarlierPasswordSignsInAgain() throws Exception {
        Visitor visitor = new Visitor(port);
        visitor.signIn("caseworker", Credentials.PASSWORD);
        assertThat(visitor.get("/").statusCode()).isEqualTo(200);
        String before = Files.readString(FILE);
        String changed = before.replaceAll(
                "(name: caseworker, password: ')[^']+",
                "$1" + Matcher.quoteReplacement(new BCryptPasswordEncoder(10).encode("another-password")));
        assertThat(changed).isNotEqualTo(before);
        try {
            Files.writeString(FILE, changed);
            Thread.sleep(1_100);
            assertThat(visitor.get("/").headers().firstValue("Location").orElse(""))
                    .endsWith("/login");
            assertThat(visitor.signIn("caseworker", "another-password")).endsWith("/");
        } finally {
            Files.writeString(FILE, before);
            Thread.sleep(1_100);
        }
    }

    @Test
    void whoIsBoundToACountyReachesTheFormAndIsToldOfAnother() throws Exception {
        Visitor visitor = new Visitor(port);
        assertThat(visitor.signIn("clerk", Credentials.PASSWORD)).endsWith("/");
        HttpResponse<String> page = visitor.get("/");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("&quot;jurisdiction&quot; : &quot;640221&quot;")
                .doesNotContain("Nothing was decided");
        HttpResponse<String> another = visitor.post("/", form(visitor));
        assertThat(another.statusCode()).isEqualTo(200);
        assertThat(another.body()).contains("凭证不能用于这个县", "Nothing was decided", "name=\"json\"");
    }

    @Test
    void whatIsDecidedOnThePageIsRecordedByTheNameOfTheUserAndCounted() throws Exception {
        double before = counted();
        Visitor visitor = new Visitor(port);
        visitor.signIn("caseworker", Credentials.PASSWORD);
        visitor.get("/");
        assertThat(counted()).as("examples are not counted").isEqualTo(before);
        assertThat(visitor.post("/", form(visitor)).statusCode()).isEqualTo(200);
        assertThat(counted()).isGreaterThan(before);
        assertThat(asked("GET /api/v1/decisions")
                        .with(ApiKeys.HEADER, SOME.key("read"))
                        .body())
                .contains("\"caller\":\"user:caseworker\"");
    }

    private static String form(Visitor visitor) {
        return "json=" + URLEncoder.encode(Asked.FAMILY, StandardCharsets.UTF_8) + "&_csrf=" + visitor.token();
    }

    private double counted() throws Exception {
        return asked("GET /actuator/prometheus")
                .with(ApiKeys.HEADER, SOME.key("policy"))
                .body()
                .lines()
                .filter(line -> line.startsWith("heng_decisions_total{"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }

    private static void problem(SoftAssertions softly, HttpResponse<String> answer, String what) {
        softly.assertThat(answer.headers().firstValue("Content-Type")).as(what).hasValue("application/problem+json");
        JsonNode problem = JSON.readTree(answer.body());
        softly.assertThat(problem.path("title").asString()).as(what).matches("(?s).*[\\u4e00-\\u9fff].* / .*[a-z].*");
        softly.assertThat(answer.body()).as(what).doesNotContain("Exception", "canary", "heng_");
    }

    /** Method and pattern of everything that answers, as the service itself has it. */
    private Set<String> routes() {
        Set<String> routes = new TreeSet<>();
        for (RequestMappingInfo info :
                requestMappingHandlerMapping.getHandlerMethods().keySet()) {
            Set<String> methods = new TreeSet<>();
            info.getMethodsCondition().getMethods().forEach(one -> methods.add(one.name()));
            info.getPatternValues()
                    .forEach(pattern -> (methods.isEmpty() ? Set.of("GET") : methods)
                            .forEach(method -> routes.add(method + " " + (pattern.isEmpty() ? "/" : pattern))));
        }
        return routes;
    }

    private Asked asked(String route) {
        String method = route.substring(0, route.indexOf(' '));
        String address = route.substring(route.indexOf(' ') + 1).replace("{id}", decision);
        if (method.equals("POST") && !address.startsWith("/api/")) {
            String form = "json=" + URLEncoder.encode(Asked.FAMILY, StandardCharsets.UTF_8);
            return new Asked(port, method, address, form, "application/x-www-form-urlencoded");
        }
        return new Asked(port, method, withQuery(address), body(address), "application/json");
    }

    private static String withQuery(String address) {
        return address.equals("/api/v1/parameters") ? address + "?jurisdiction=640104" : address;
    }

    private static String body(String address) {
        String family = Asked.FAMILY.replace("\n", " ");
        return switch (address.substring(address.lastIndexOf('/') + 1)) {
            case "monitoring", "monitoring:batch" -> "{ \"application\": " + family + ", \"events\": [] }";
            case "what-if" -> "{ \"application\": " + family + ", \"changes\": [] }";
            case "sweep" ->
                "{ \"application\": " + family
                        + ", \"pointer\": \"/household/incomes/0/amount\", \"from\": 0, \"to\": 1000, \"step\": 100 }";
            case "erasures", "households:find" -> "{ \"household\": \"nobody\" }";
            case "retention" -> "{ \"quietSince\": \"2001-01-01\" }";
            default -> family;
        };
    }
}
