package dev.hilo.contact.duplicates;

import dev.hilo.platform.kafka.Await;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Follows the contacts that change, a batch at a time and behind whoever changes them: nothing a customer or an agent
 * does waits for a comparison. Every replica runs one; a lock of the transaction lets a single one work at a time.
 */
@Component
class ChangedContactListener implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ChangedContactListener.class);

    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final Duration AFTER_A_FAILURE = Duration.ofSeconds(2);

    private final CheckContacts checkContacts;
    private final List<WhenDuplicatesAreCertain> certain;
    private volatile boolean running;

    ChangedContactListener(CheckContacts checkContacts, List<WhenDuplicatesAreCertain> certain) {
        this.checkContacts = checkContacts;
        this.certain = certain;
    }

    private void run() {
        while (running) {
            pause(next());
        }
    }

    private Duration next() {
        try {
            Integer checked = Await.completionOf(checkContacts.checkNext());
            if (checked == null || checked == 0) {
                return PAUSE;
            }
            certain.forEach(listener -> Await.completionOf(listener.act()));
            return Duration.ZERO;
        } catch (RuntimeException away) {
            LOG.warn("Contacts wait for being compared: {}", away.toString());
            return AFTER_A_FAILURE;
        }
    }

    private void pause(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }

    @Override
    public void start() {
        running = true;
        Thread.ofVirtual().name("changed-contacts").start(this::run);
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
