package heng.fuzz;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A kept connection that sends bytes as they are, which no HTTP client would. */
final class Wire implements AutoCloseable {
    private final int port;
    private Socket socket = new Socket();
    private InputStream in = InputStream.nullInputStream();
    private boolean used;

    Wire(int port) {
        this.port = port;
    }

    /**
     * One answer.
     *
     * @param status 0: the connection was closed without one, which only a request with a broken head may be told by
     */
    record Answer(int status, String head, byte[] body) {
        String header(String name) {
            String start = name.toLowerCase(Locale.ROOT) + ": ";
            return head.lines()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(start))
                    .map(line -> line.substring(start.length()))
                    .findFirst()
                    .orElse("");
        }
    }

    /**
     * Sends a request and waits for its answer.
     *
     * @param patience milliseconds of silence after which it is taken to hang
     */
    Answer ask(Request request, int patience) throws IOException {
        if (!request.whole()) {
            close();
        }
        boolean again = used;
        try {
            return exchange(request, patience);
        } catch (java.net.SocketTimeoutException hang) {
            throw hang;
        } catch (IOException gone) {
            close();
            if (!again) {
                throw gone;
            }
            return exchange(request, patience);
        }
    }

    private Answer exchange(Request request, int patience) throws IOException {
        if (!used) {
            socket = new Socket("127.0.0.1", port);
            socket.setTcpNoDelay(true);
            in = new BufferedInputStream(socket.getInputStream(), 1 << 15);
            used = true;
        }
        socket.setSoTimeout(patience);
        send(request.bytes());
        if (request.whole()) {
            Answer answer = read(request.method().equals("HEAD"));
            if (answer.header("Connection").equalsIgnoreCase("close")) {
                close();
            }
            return answer;
        }
        socket.shutdownOutput();
        return last();
    }

    /** Where the service has refused before all was sent, its answer is there all the same. */
    private void send(byte[] bytes) throws IOException {
        try {
            socket.getOutputStream().write(bytes);
        } catch (IOException refused) {
            if (in.available() == 0) {
                throw refused;
            }
        }
    }

    /** What came of a broken head, until the service closes. */
    private Answer last() throws IOException {
        try {
            Answer answer = read(false);
            in.skip(Long.MAX_VALUE);
            return answer;
        } catch (java.net.SocketTimeoutException hang) {
            throw hang;
        } catch (IOException closed) {
            return new Answer(0, "", new byte[0]);
        } finally {
            close();
        }
    }

    private Answer read(boolean headOnly) throws IOException {
        String head = head();
        int status = Integer.parseInt(head.substring(9, 12));
        Answer answer = new Answer(status, head, new byte[0]);
        if (headOnly || status == 204 || status == 304) {
            return answer;
        }
        if (answer.header("Transfer-Encoding").equals("chunked")) {
            return new Answer(status, head, chunks());
        }
        String length = answer.header("Content-Length");
        return new Answer(status, head, length.isEmpty() ? in.readAllBytes() : in.readNBytes(Integer.parseInt(length)));
    }

    private String head() throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream(1 << 10);
        for (String line = HeadLine.read(in); !line.isEmpty() || head.size() == 0; line = HeadLine.read(in)) {
            head.writeBytes((line + "\n").getBytes(StandardCharsets.ISO_8859_1));
        }
        return head.toString(StandardCharsets.ISO_8859_1);
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream(1 << 14);
        for (int size = Integer.parseInt(HeadLine.read(in), 16);
                size > 0;
                size = Integer.parseInt(HeadLine.read(in), 16)) {
            body.writeBytes(in.readNBytes(size));
            HeadLine.read(in);
        }
        HeadLine.read(in);
        return body.toByteArray();
    }

    @Override
    public void close() throws IOException {
        socket.close();
        used = false;
    }
}
