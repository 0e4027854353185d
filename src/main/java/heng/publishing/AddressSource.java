package heng.publishing;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What an address answers; asked again with the entity tag of the answer before, so that nothing is sent twice. */
final class AddressSource implements BundleSource {
    private static final int LARGEST = 64 << 20;
    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final URI address;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private @Nullable String tag;

    AddressSource(URI address) {
        this.address = address;
    }

    @Override
    public byte @Nullable [] news() throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(PATIENCE);
        if (tag != null) {
            request.header("If-None-Match", tag);
        }
        HttpResponse<InputStream> answer = client.send(request.build(), BodyHandlers.ofInputStream());
        try (InputStream body = answer.body()) {
            if (answer.statusCode() == NOT_MODIFIED) {
                return null;
            }
            if (answer.statusCode() != OK) {
                throw new IOException("answered " + answer.statusCode());
            }
            byte[] bytes = body.readNBytes(LARGEST);
            tag = answer.headers().firstValue("ETag").orElse(null);
            return bytes;
        }
    }
}
