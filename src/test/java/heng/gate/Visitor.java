package heng.gate;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody with a browser: keeps cookies and fills in forms. */
final class Visitor {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final int port;
    private String token = "";

    Visitor(int port) {
        this.port = port;
    }

    HttpResponse<String> get(String address) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(to(address).GET().build(), BodyHandlers.ofString());
        Matcher found = TOKEN.matcher(answer.body());
        if (found.find()) {
            token = found.group(1);
        }
        return answer;
    }

    HttpResponse<String> post(String address, String form) throws IOException, InterruptedException {
        return client.send(
                to(address)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }

    /** Where one is led after signing in. */
    String signIn(String name, String password) throws IOException, InterruptedException {
        get("/login");
        return post("/login", "username=" + name + "&password=" + password + "&_csrf=" + token())
                .headers()
                .firstValue("Location")
                .orElse("");
    }

    /** The token of the last form. */
    String token() {
        return URLEncoder.encode(token, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder to(String address) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address))
                .header("Accept", "text/html");
    }
}
