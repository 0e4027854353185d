package heng.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An address is asked by the entity tag of its last answer: what has not changed is not sent, and a fault is told. */
class AddressSourceTest {
    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;

    private final List<String> tags = new ArrayList<>();
    private HttpServer server;
    private volatile String bundle = "one";
    private volatile int status = OK;
    private volatile int missing;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/bundle.zip", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String asked = exchange.getRequestHeaders().getFirst("If-None-Match");
        tags.add(String.valueOf(asked));
        String tag = "\"" + bundle + "\"";
        exchange.getResponseHeaders().add("ETag", tag);
        if (tag.equals(asked)) {
            exchange.sendResponseHeaders(NOT_MODIFIED, -1);
        } else {
            byte[] body = bundle.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, body.length + missing);
            exchange.getResponseBody().write(body);
            exchange.getResponseBody().flush();
            if (missing > 0) {
                return;
            }
        }
        exchange.close();
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() throws Exception {
        BundleSource source = BundleSource.at(address().toString());
        assertThat(source.news()).asString(StandardCharsets.UTF_8).isEqualTo("one");
        assertThat(source.news())
                .as("not settled")
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("one");
        source.settle();
        assertThat(source.news()).isNull();
        bundle = "two";
        assertThat(source.news()).asString(StandardCharsets.UTF_8).isEqualTo("two");
        assertThat(tags).containsExactly("null", "null", "\"one\"", "\"one\"");
    }

    @Test
    void aFaultOfTheAddressIsNoBundle() {
        status = 500;
        BundleSource source = BundleSource.at(address().toString());
        assertThatThrownBy(source::news).isInstanceOf(IOException.class).hasMessageContaining("500");
    }

    @Test
    void anAnswerThatDoesNotComeToItsEndIsNotWaitedForLonger() {
        missing = 1;
        BundleSource source = new AddressSource(address(), Duration.ofMillis(300), 100);
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThatThrownBy(source::news).isInstanceOf(HttpTimeoutException.class));
    }

    @Test
    void anAnswerLargerThanAnyBundleIsNotReadToItsEnd() {
        BundleSource source = new AddressSource(address(), Duration.ofSeconds(10), 2);
        assertThatThrownBy(source::news).isInstanceOf(IOException.class).hasMessageContaining("more than 2 bytes");
    }

    private URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/bundle.zip");
    }
}
