package heng.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the server below the house refuses is told as what the house refuses: in both languages, and nothing repeated. */
@ExtendWith(OutputCaptureExtension.class)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "heng.data=target/heng-data",
            "heng.database=jdbc:h2:mem:refusals;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1"
        })
class RefusalsTest {
    private static final String EVALUATE = "POST /api/v1/evaluations HTTP/1.1|";
    private static final String FORM = "Content-Type: application/x-www-form-urlencoded|";

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource(textBlock = """
            400, GET /api/v1/decisions?household=canaria<{ HTTP/1.1|
            400, GET /api/v1/decisions?household=%zzcanaria HTTP/1.1|
            400, GET /api/v1/decisions/some;canaria%zz HTTP/1.1|
            400, GET /api/v1/rulebook HTTP/1.1|X canaria|
            400, GET /api/v1/rulebook HTTP/1.1|Transfer-Encoding: chunked|Content-Length: canaria|
            400, canaria /api/v1/rulebook HTTP/1.1|
            405, TRACE /api/v1/rulebook?canaria HTTP/1.1|
            404, GET /error?canaria HTTP/1.1|
            404, GET /canaria HTTP/1.1|
            404, GET /api/v1/decisions/0b7b5a0e-5a3c-4e1f-9d57-3f1f6a1c2d3e HTTP/1.1|Accept: text/html|
            406, GET /api/v1/rulebook HTTP/1.1|Accept: image/png|""")
    void whatIsNoRequestIsRefusedInBothLanguages(int status, String head, CapturedOutput log) throws Exception {
        refused(status, head + "Connection: close|", "", log);
    }

    @Test
    void bodiesThatCannotBeReadAreRefusedInBothLanguages(CapturedOutput log) throws Exception {
        refused(400, "POST / HTTP/1.1|" + FORM, "json=%zzcanaria", log);
        refused(415, EVALUATE + "Content-Type: */*|", "{}", log);
        refused(415, EVALUATE + "Content-Type: canaria|", "{}", log);
        refused(400, EVALUATE + "Transfer-Encoding: chunked|", "canaria", log);
        refused(400, "POST /api/v1/monitoring:batch HTTP/1.1|Transfer-Encoding: chunked|", "canaria", log);
        refused(422, "PUT /api/v1/rulebooks/candidate HTTP/1.1|Connection: close|" + FORM, "canaria=%zz", log);
    }

    @Test
    void aBodyThatEndsTooSoonIsToldSo(CapturedOutput log) throws Exception {
        JsonNode problem = refused(400, EVALUATE + "Content-Length: 1000|Connection: close|", "{\"canaria\":", log);
        assertThat(problem.get("title").asString()).contains("没有收完整", "broke off");
        assertThat(problem.get("instance").asString()).startsWith("urn:heng:request:");
    }

    /** No key is asked for here: a page of another site could send whatever a program of this machine may. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            Origin: https://canaria.example
            Origin: null
            Origin: http://127.0.0.1:1
            Sec-Fetch-Site: cross-site
            Sec-Fetch-Site: same-site""")
    void whatAPageOfAnotherSiteSendsIsRefused(String from, CapturedOutput log) throws Exception {
        String erase = "POST /api/v1/decision-log/retention HTTP/1.1|Content-Type: text/plain|";
        JsonNode problem = refused(403, erase + from + "|Connection: close|", "{\"quietSince\":\"2000-01-01\"}", log);
        assertThat(problem.get("type").asString()).endsWith(":other-site");
        assertThat(said("GET /api/v1/rulebook HTTP/1.1|" + from + "|Connection: close|", ""))
                .startsWith("HTTP/1.1 200");
    }

    @Test
    void ownPagesAreNot() throws Exception {
        String own = "Origin: http://127.0.0.1|Sec-Fetch-Site: same-origin|Connection: close|";
        assertThat(said(EVALUATE + own + "Content-Length: 2|", "{}"))
                .startsWith("HTTP/1.1 400")
                .contains("/household");
    }

    @Test
    void aPersonIsShownAPage() throws Exception {
        assertThat(said("GET /canaria HTTP/1.1|Accept: text/html|Connection: close|", ""))
                .startsWith("HTTP/1.1 404")
                .contains("没有这一页", "No such page")
                .doesNotContain("canaria");
        assertThat(said("POST / HTTP/1.1|Accept: text/html|" + FORM + "Content-Length: 15|", "json=%zzcanaria"))
                .startsWith("HTTP/1.1 400")
                .contains("没有完成", "Not done")
                .doesNotContain("canaria");
    }

    private JsonNode refused(int status, String head, String body, CapturedOutput log) throws IOException {
        String length = head.contains("Content-Length") || head.contains("chunked") || body.isEmpty()
                ? ""
                : "Content-Length: " + body.length() + "|";
        String said = said(head + length, body);
        assertThat(said).as(head).startsWith("HTTP/1.1 " + status).contains("application/problem+json");
        assertThat(said).as(head).doesNotContain("canaria", "Exception");
        assertThat(log.getAll()).as(head).doesNotContain("canaria", "ERROR");
        JsonNode problem = new JsonMapper().readTree(said.substring(said.indexOf('{'), said.lastIndexOf('}') + 1));
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("title").asString()).as(head).matches("(?s).*[\\u4e00-\\u9fff].* / .*[a-z].*");
        return problem;
    }

    /** Sends bytes as they are and closes its side; all that comes back. */
    private String said(String head, String body) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(20_000);
            String start = head.substring(0, head.indexOf('|') + 1);
            String all = start + "Host: 127.0.0.1|" + head.substring(start.length()) + "|";
            socket.getOutputStream().write((all.replace("|", "\r\n") + body).getBytes(StandardCharsets.US_ASCII));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
