package activitylog.export;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.slf4j.LoggerFactory;

/** Listens to everything that is logged. */
public final class LogRecorder extends AppenderBase<ILoggingEvent> implements AutoCloseable {

    private static final Logger ROOT =
            (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);

    private final BlockingQueue<ILoggingEvent> events = new LinkedBlockingQueue<>();

    public static LogRecorder listen() {
        LogRecorder recorder = new LogRecorder();
        recorder.setContext(ROOT.getLoggerContext());
        recorder.start();
        ROOT.addAppender(recorder);
        return recorder;
    }

    /** The next line, waited for. */
    ILoggingEvent next() throws InterruptedException {
        ILoggingEvent event = events.poll(1, TimeUnit.MINUTES);
        if (event == null) {
            throw new AssertionError("Nothing is logged");
        }
        return event;
    }

    /** The next line of a logger, waited for; lines of others before it are dropped. */
    public ILoggingEvent next(String logger) throws InterruptedException {
        ILoggingEvent event = next();
        while (!event.getLoggerName().equals(logger)) {
            event = next();
        }
        return event;
    }

    /** The lines that nobody waited for. */
    public List<String> others() {
        return events.stream().map(ILoggingEvent::getFormattedMessage).toList();
    }

    @Override
    protected void append(ILoggingEvent event) {
        events.add(event);
    }

    @Override
    public void close() {
        ROOT.detachAppender(this);
    }
}
