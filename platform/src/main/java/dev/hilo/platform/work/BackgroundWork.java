package dev.hilo.platform.work;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Does rounds of work on a virtual thread for as long as the service runs: one after the other while there is something
 * to do, and after a pause, or when it is woken, where there was nothing. A round that fails is tried again.
 */
public abstract class BackgroundWork implements SmartLifecycle {

    private static final Duration AFTER_A_FAILURE = Duration.ofSeconds(1);

    private final Logger log = LoggerFactory.getLogger(getClass());
    private final Semaphore wake = new Semaphore(0);
    private final String name;
    private final Duration pause;
    private volatile boolean running;

    /** @param pause between two looks for work that nobody announced */
    protected BackgroundWork(String name, Duration pause) {
        this.name = name;
        this.pause = pause;
    }

    /** One round; true if there was something to do, so that there may be more. */
    protected abstract boolean round() throws InterruptedException;

    /** There is something new: look now. */
    public final void wake() {
        wake.release();
    }

    private void run() {
        while (running) {
            try {
                if (!succeeded()) {
                    Thread.sleep(AFTER_A_FAILURE);
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private boolean succeeded() throws InterruptedException {
        try {
            if (!round()) {
                var _ = wake.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS);
                var _ = wake.drainPermits();
            }
            return true;
        } catch (RuntimeException away) {
            log.warn("{} goes on later: {}", name, away.toString());
            return false;
        }
    }

    @Override
    public void start() {
        running = true;
        var _ = Thread.ofVirtual().name(name).start(this::run);
    }

    @Override
    public void stop() {
        running = false;
        wake();
    }

    @Override
    public final boolean isRunning() {
        return running;
    }
}
