package heng.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/** Requests one after the other over kept connections, each of one household or of several: what is measured is the service. */
final class Load {
    private final int port;
    private final List<byte[]> requests;
    private final int households;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicLong answered = new AtomicLong();

    /** Of some households each, a line for every one. */
    Load(int port, String path, List<ObjectNode> bodies, int households) {
        this(port, lines(path, bodies, households), households);
    }

    /** Of one household each. */
    Load(int port, List<byte[]> requests) {
        this(port, requests, 1);
    }

    private Load(int port, List<byte[]> requests, int households) {
        this.port = port;
        this.requests = requests;
        this.households = households;
    }

    private static List<byte[]> lines(String path, List<ObjectNode> bodies, int households) {
        List<byte[]> requests = new ArrayList<>();
        for (int i = 0; i + households <= bodies.size(); i += households) {
            requests.add(Connection.request(
                    path,
                    bodies.subList(i, i + households).stream()
                            .map(ObjectNode::toString)
                            .collect(Collectors.joining("\n"))));
        }
        return requests;
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
                    answered.addAndGet(households);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
