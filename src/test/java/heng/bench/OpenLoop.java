package heng.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Callers who come when they come, whether those before them have been answered or not. How long an answer took counts
 * from when its request was due, so that waiting for a connection is part of it.
 */
final class OpenLoop {
    private static final int CONNECTIONS = 1_000;

    /** Nanoseconds after which a caller who has not come to speak goes away. */
    private static final long GIVES_UP = 2_000_000_000L;

    private final int port;
    private final List<byte[]> requests;

    OpenLoop(int port, List<byte[]> requests) {
        this.port = port;
        this.requests = requests;
    }

    /** So many a second for so long. */
    Answers run(double perSecond, int seconds) throws InterruptedException {
        Answers answers = new Answers(perSecond, (int) (perSecond * seconds));
        AtomicInteger next = new AtomicInteger();
        long begun = System.nanoTime();
        List<Thread> callers = new ArrayList<>();
        for (int i = 0; i < CONNECTIONS; i++) {
            Thread caller = new Thread(() -> call(begun, next, answers), "caller");
            caller.start();
            callers.add(caller);
        }
        for (Thread caller : callers) {
            caller.join();
        }
        return answers;
    }

    private void call(long begun, AtomicInteger next, Answers answers) {
        Connection connection = new Connection(port);
        for (int i = next.getAndIncrement(); i < answers.size(); i = next.getAndIncrement()) {
            long due = begun + answers.due(i);
            for (long early = due - System.nanoTime(); early > 0; early = due - System.nanoTime()) {
                LockSupport.parkNanos(early);
            }
            int status = System.nanoTime() - due > GIVES_UP
                    ? Answers.UNSENT
                    : ask(connection, requests.get(i % requests.size()));
            answers.set(i, status, System.nanoTime() - due);
        }
        close(connection);
    }

    private static int ask(Connection connection, byte[] request) {
        try {
            return connection.ask(request);
        } catch (IOException broken) {
            close(connection);
            return Answers.BROKEN;
        }
    }

    private static void close(Connection connection) {
        try {
            connection.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
