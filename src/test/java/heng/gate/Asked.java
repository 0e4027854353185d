package heng.gate;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** One request over real HTTP, with whatever headers. */
record Asked(int port, String method, String address, String body, String type) {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** A household of Xingqing, in Yinchuan, that can be decided. */
    static final String FAMILY = """
            { "asOf": "2025-06-15", "jurisdiction": "640104", "community": "URBAN", "verificationConsent": true,
              "household": { "id": "HH-1",
                "members": [ { "id": "m1", "relation": "APPLICANT", "birthDate": "1985-02-01", "employment": "EMPLOYED" } ],
                "incomes": [ { "member": "m1", "kind": "WAGE", "amount": 600, "per": "MONTH" } ],
                "expenditures": [], "assets": [], "obligors": [] } }""";

    HttpResponse<String> with(String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", type)
                .method(method, method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    }
}
