package heng.faults;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A way to a server on which, when it is told to, nothing moves any more, though it stays open. */
final class Stalled implements AutoCloseable {
    private final ServerSocket door = new ServerSocket(0);
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();
    private final int server;
    private volatile boolean stalled;

    Stalled(int server) throws IOException {
        this.server = server;
        run(this::accept);
    }

    int port() {
        return door.getLocalPort();
    }

    void stall(boolean now) {
        stalled = now;
    }

    private void accept() throws IOException, InterruptedException {
        while (true) {
            Socket from = door.accept();
            Socket to = new Socket("127.0.0.1", server);
            sockets.addAll(List.of(from, to));
            run(() -> carry(from, to));
            run(() -> carry(to, from));
        }
    }

    private void carry(Socket from, Socket to) throws IOException, InterruptedException {
        InputStream in = from.getInputStream();
        OutputStream out = to.getOutputStream();
        byte[] some = new byte[8192];
        for (int read = in.read(some); read >= 0; read = in.read(some)) {
            while (stalled) {
                Thread.sleep(20);
            }
            out.write(some, 0, read);
            out.flush();
        }
        to.close();
    }

    private static void run(Work work) {
        Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException e) {
                // One side has closed: there is nothing more to carry.
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        door.close();
        for (Socket socket : sockets) {
            socket.close();
        }
    }

    private interface Work {
        void run() throws IOException, InterruptedException;
    }
}
