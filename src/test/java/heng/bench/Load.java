package heng.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.node.ObjectNode;

/** Requests one after the other over kept connections: what is measured is the service. */
final class Load {
    private final int port;
    private final List<byte[]> requests;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicLong answered = new AtomicLong();

    Load(int port, String path, List<ObjectNode> bodies) {
        this(
                port,
                bodies.stream()
                        .map(body -> Connection.request(path, body.toString()))
                        .toList());
    }

    Load(int port, List<byte[]> requests) {
        this.port = port;
        this.requests = requests;
    }

    /** How many were decided. */
    long answered() {
        return answered.get();
    }

    /** Asks one after the other until a moment of {@link System#nanoTime()}. */
    void until(long end) {
        try (Connection connection = new Connection(port)) {
            while (System.nanoTime() < end) {
                int status = connection.ask(requests.get(Math.floorMod(next.getAndIncrement(), requests.size())));
                if (status == 200) {
                    answered.incrementAndGet();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
