package heng.bench;

import heng.fuzz.HeadLine;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A connection that is kept while the service keeps it, with as little work of its own as can be. */
final class Connection implements AutoCloseable {
    private final int port;
    private Socket socket = new Socket();
    private InputStream in = InputStream.nullInputStream();
    private boolean open;

    Connection(int port) {
        this.port = port;
    }

    /** The bytes of a request with this body. */
    static byte[] request(String path, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        String head =
                "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: "
                        + bytes.length + "\r\n\r\n";
        return (head + body).getBytes(StandardCharsets.UTF_8);
    }

    /** Sends a request and reads its answer to the end: its status. */
    int ask(byte[] request) throws IOException {
        if (!open) {
            socket = new Socket("127.0.0.1", port);
            socket.setTcpNoDelay(true);
            in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
            open = true;
        }
        socket.getOutputStream().write(request);
        return read();
    }

    private int read() throws IOException {
        int status = Integer.parseInt(HeadLine.read(in).substring(9, 12));
        int length = -1;
        boolean chunked = false;
        boolean last = false;
        for (String line = HeadLine.read(in); !line.isEmpty(); line = HeadLine.read(in)) {
            if (line.regionMatches(true, 0, "Content-Length:", 0, 15)) {
                length = Integer.parseInt(line.substring(15).strip());
            }
            chunked |= line.regionMatches(true, 0, "Transfer-Encoding: chunked", 0, 26);
            last |= line.regionMatches(true, 0, "Connection: close", 0, 17);
        }
        while (chunked && length != 0) {
            length = Integer.parseInt(HeadLine.read(in).strip(), 16);
            in.skipNBytes(length + 2L);
        }
        if (!chunked) {
            in.skipNBytes(length);
        }
        if (last) {
            close();
        }
        return status;
    }

    @Override
    public void close() throws IOException {
        open = false;
        socket.close();
    }
}
