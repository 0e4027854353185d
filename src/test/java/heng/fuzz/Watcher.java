package heng.fuzz;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.AppenderBase;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.LoggerFactory;

/**
 * Reads what the service logs, in place of the console: nothing of a request, and no fault but that the log could not be
 * written, which is a 503.
 */
final class Watcher extends AppenderBase<ILoggingEvent> implements AutoCloseable {
    private final Queue<String> faults = new ConcurrentLinkedQueue<>();
    private final AtomicLong lines = new AtomicLong();
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Appender<ILoggingEvent> console = Objects.requireNonNull(root.getAppender("CONSOLE"));

    static Watcher reading() {
        Watcher watcher = new Watcher();
        watcher.setContext(watcher.root.getLoggerContext());
        watcher.start();
        watcher.root.addAppender(watcher);
        watcher.root.detachAppender(watcher.console);
        return watcher;
    }

    @Override
    protected void append(ILoggingEvent event) {
        lines.incrementAndGet();
        StringBuilder told = new StringBuilder(event.getLoggerName())
                .append(' ')
                .append(event.getFormattedMessage())
                .append(event.getMDCPropertyMap());
        for (IThrowableProxy cause = event.getThrowableProxy(); cause != null; cause = cause.getCause()) {
            told.append(' ').append(cause.getClassName()).append(' ').append(cause.getMessage());
        }
        boolean leak = told.indexOf(Grammar.CANARY) >= 0 || told.indexOf(Grammar.CANARY_NUMBER) >= 0;
        boolean fault = event.getLevel().isGreaterOrEqual(Level.ERROR);
        if ((leak || fault) && faults.size() < 100) {
            faults.add((leak ? "a word of a request in the log: " : "a fault in the log: ") + told);
        }
    }

    Queue<String> faults() {
        return faults;
    }

    long lines() {
        return lines.get();
    }

    @Override
    public void close() {
        root.addAppender(console);
        root.detachAppender(this);
        stop();
    }
}
