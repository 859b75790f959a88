package dev.hilo.task.reminders;

import dev.hilo.platform.kafka.Await;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Looks twice a second for what is due. Every replica does, and each takes what no other has taken: none is missed
 * while one of them lives, and nothing depends on which.
 */
@Component
class ReminderClock implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ReminderClock.class);
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final Duration AFTER_A_FAILURE = Duration.ofSeconds(2);

    private final FireReminders fireReminders;
    private final Semaphore end = new Semaphore(0);
    private volatile boolean running;

    ReminderClock(FireReminders fireReminders) {
        this.fireReminders = fireReminders;
    }

    private void run() {
        while (running) {
            try {
                Integer fired = Await.completionOf(fireReminders.fire());
                if (fired == null || fired < FireReminders.MOST) {
                    pause(PAUSE);
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException away) {
                LOG.warn("Reminders wait: {}", away.toString());
                pauseAfterFailure();
            }
        }
    }

    private void pauseAfterFailure() {
        try {
            pause(AFTER_A_FAILURE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }

    private void pause(Duration time) throws InterruptedException {
        var _ = end.tryAcquire(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void start() {
        running = true;
        Thread.ofVirtual().name("reminders").start(this::run);
    }

    @Override
    public void stop() {
        running = false;
        end.release();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
