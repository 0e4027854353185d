package heng.publishing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** What an address answers; asked again with the entity tag of the answer settled last, so that nothing is sent twice. */
final class AddressSource implements BundleSource {
    private static final int LARGEST = 64 << 20;
    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final URI address;
    private final Duration patience;
    private final int largest;
    private final HttpClient client;
    private @Nullable String answered;
    private @Nullable String settled;

    AddressSource(URI address) {
        this(address, PATIENCE, LARGEST);
    }

    /**
     * The source at an address.
     *
     * @param patience within which the answer has to be there to its end
     * @param largest bytes that it may have
     */
    AddressSource(URI address, Duration patience, int largest) {
        this.address = address;
        this.patience = patience;
        this.largest = largest;
        this.client = HttpClient.newBuilder().connectTimeout(patience).build();
    }

    @Override
    public byte @Nullable [] news() throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address);
        if (settled != null) {
            request.header("If-None-Match", settled);
        }
        HttpResponse<byte[]> answer = answer(request.build());
        if (answer.statusCode() == NOT_MODIFIED) {
            return null;
        }
        if (answer.statusCode() != OK) {
            throw new IOException("answered " + answer.statusCode());
        }
        answered = answer.headers().firstValue("ETag").orElse(null);
        return answer.body();
    }

    @Override
    public void settle() {
        settled = answered;
    }

    /** The whole answer; a time-out of the request itself would end with its headers, and the body might never come. */
    private HttpResponse<byte[]> answer(HttpRequest request) throws IOException, InterruptedException {
        BodyHandler<byte[]> body =
                head -> head.statusCode() == OK ? new LimitedBody(largest) : BodySubscribers.replacing(new byte[0]);
        CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(request, body);
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            throw new HttpTimeoutException("not answered to its end within " + patience);
        } catch (ExecutionException fault) {
            throw new IOException(fault.getCause());
        } finally {
            answer.cancel(true);
        }
    }
}
