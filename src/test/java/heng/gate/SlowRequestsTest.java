package heng.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Requests that do not come to their end: each is let go of in time, and the others are answered beside it. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "heng.data=target/heng-data",
            "heng.database=jdbc:h2:mem:slow;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1",
            "heng.limits.receive-seconds=2",
            "server.tomcat.connection-timeout=1500ms"
        })
class SlowRequestsTest {
    private static final String HEAD = "POST /api/v1/evaluations HTTP/1.1\r\nHost: 127.0.0.1\r\n"
            + "Content-Type: application/json\r\nContent-Length: 1000\r\n\r\n";

    @LocalServerPort
    private int port;

    @Test
    void aBodyThatStopsIsToldSo() throws Exception {
        try (Socket slow = begun(HEAD + "{")) {
            othersAreAnswered();
            assertThat(end(slow)).contains(" 408 ", "too-slow", "没有在规定的时间内收完", "did not arrive in time");
        }
    }

    @Test
    void aBodyThatTricklesIsToldSo() throws Exception {
        try (Socket slow = begun(HEAD)) {
            long begun = System.nanoTime();
            try {
                while (slow.getInputStream().available() == 0 && seconds(begun) < 20) {
                    slow.getOutputStream().write(' ');
                    Thread.sleep(200);
                }
            } catch (SocketException closed) {
                assertThat(seconds(begun)).isBetween(1L, 19L);
            }
            assertThat(end(slow)).contains(" 408 ", "too-slow");
        }
    }

    @Test
    void aBatchThatStopsIsToldSo() throws Exception {
        String batch = HEAD.replace("evaluations", "evaluations:batch").replace("1000", "9000");
        try (Socket slow = begun(batch + Asked.FAMILY.replace("\n", " ") + "\n")) {
            assertThat(end(slow)).contains(" 200 ", "decisionId", "too-slow", "\"line\":2");
        }
    }

    @Test
    void aLineOfABatchThatTricklesIsToldSo() throws Exception {
        try (Socket slow = begun(HEAD.replace("evaluations", "evaluations:batch"))) {
            long begun = System.nanoTime();
            while (slow.getInputStream().available() == 0 && seconds(begun) < 20) {
                slow.getOutputStream().write(' ');
                Thread.sleep(200);
            }
            assertThat(seconds(begun)).isBetween(1L, 19L);
            assertThat(end(slow)).contains("too-slow", "\"line\":1");
        }
    }

    @Test
    void headersThatStopAreNotWaitedFor() throws Exception {
        try (Socket slow = begun("POST /api/v1/evaluations HTTP/1.1\r\nHost: 127")) {
            othersAreAnswered();
            assertThat(end(slow)).doesNotContain(" 200 ");
        }
    }

    private void othersAreAnswered() throws Exception {
        assertThat(new Asked(port, "POST", "/api/v1/evaluations", Asked.FAMILY, "application/json")
                        .with()
                        .statusCode())
                .isEqualTo(200);
    }

    private Socket begun(String part) throws IOException {
        Socket socket = new Socket("127.0.0.1", port);
        socket.setSoTimeout(20_000);
        socket.getOutputStream().write(part.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    /** All that comes until the service closes, for which it is waited so long and no longer. */
    private static String end(Socket socket) throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static long seconds(long begun) {
        return TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun);
    }
}
