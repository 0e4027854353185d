package heng.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.node.ObjectNode;

/** Requests over kept connections, with as little work of its own as can be: what is measured is the service. */
final class Load {
    private final int port;
    private final List<byte[]> requests;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicLong answered = new AtomicLong();

    Load(int port, String path, List<ObjectNode> bodies) {
        this.port = port;
        this.requests =
                bodies.stream().map(body -> request(path, body.toString())).toList();
    }

    private static byte[] request(String path, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        String head =
                "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: "
                        + bytes.length + "\r\n\r\n";
        return (head + body).getBytes(StandardCharsets.UTF_8);
    }

    /** How many were decided. */
    long answered() {
        return answered.get();
    }

    /** Asks one after the other until a moment of {@link System#nanoTime()}. */
    void until(long end) {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setTcpNoDelay(true);
            InputStream in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
            OutputStream out = socket.getOutputStream();
            while (System.nanoTime() < end) {
                out.write(requests.get(Math.floorMod(next.getAndIncrement(), requests.size())));
                if (read(in)) {
                    answered.incrementAndGet();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean read(InputStream in) throws IOException {
        boolean ok = line(in).contains(" 200");
        int length = -1;
        boolean chunked = false;
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            if (line.regionMatches(true, 0, "Content-Length:", 0, 15)) {
                length = Integer.parseInt(line.substring(15).strip());
            }
            chunked |= line.regionMatches(true, 0, "Transfer-Encoding: chunked", 0, 26);
        }
        while (chunked && length != 0) {
            length = Integer.parseInt(line(in).strip(), 16);
            in.skipNBytes(length + 2L);
        }
        if (!chunked) {
            in.skipNBytes(length);
        }
        return ok;
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder(64);
        for (int read = in.read(); read >= 0 && read != '\n'; read = in.read()) {
            if (read != '\r') {
                line.append((char) read);
            }
        }
        return line.toString();
    }
}
