package heng.faults;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A line to a server that can be cut, mended and made slow. */
final class Relay implements AutoCloseable {
    private final ServerSocket door;
    private final int server;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;
    private volatile long delay;

    Relay(int server) throws IOException {
        this.server = server;
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        start(this::accept);
    }

    int port() {
        return door.getLocalPort();
    }

    /** Breaks every line, and lets nobody through. */
    void cut() throws IOException {
        cut = true;
        for (Socket one : open) {
            one.close();
        }
    }

    void mend() {
        cut = false;
    }

    /** Milliseconds that every piece takes longer. */
    void slow(long milliseconds) {
        delay = milliseconds;
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket one = door.accept();
                if (cut) {
                    one.close();
                    continue;
                }
                Socket other = new Socket(InetAddress.getLoopbackAddress(), server);
                open.add(one);
                open.add(other);
                if (cut) { // between the question and this line it may have been cut
                    one.close();
                    other.close();
                    continue;
                }
                start(() -> pass(one, other));
                start(() -> pass(other, one));
            } catch (IOException e) {
                continue;
            }
        }
    }

    private void pass(Socket from, Socket to) {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] some = new byte[1 << 14];
            for (int read = in.read(some); read >= 0; read = in.read(some)) {
                Thread.sleep(delay);
                out.write(some, 0, read);
            }
        } catch (IOException e) {
            open.remove(from);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "relay");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        door.close();
        cut();
    }
}
