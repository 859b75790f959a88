package dev.hilo.ingestion.sending;

import dev.hilo.platform.kafka.Await;
import dev.hilo.platform.work.BackgroundWork;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Sends the messages whose turn it is; every replica runs one, and no two take the same message. */
@Component
class SendWorker extends BackgroundWork {

    private static final Logger LOG = LoggerFactory.getLogger(SendWorker.class);
    private static final long BETWEEN_TIDYINGS = Duration.ofSeconds(2).toNanos();

    private final SendJournal journal;
    private final DeliverMessage delivery;
    private final SendingSettings settings;
    private final Semaphore free;
    private long lastTidied;

    SendWorker(SendJournal journal, DeliverMessage delivery, SendingSettings settings) {
        super("send-worker", settings.pause());
        this.journal = journal;
        this.delivery = delivery;
        this.settings = settings;
        free = new Semaphore(settings.parallel());
        lastTidied = System.nanoTime() - BETWEEN_TIDYINGS;
    }

    @Override
    protected boolean round() throws InterruptedException {
        if (System.nanoTime() - lastTidied >= BETWEEN_TIDYINGS) {
            lastTidied = System.nanoTime();
            tidyUp();
        }
        return startedAny();
    }

    private boolean startedAny() throws InterruptedException {
        free.acquire();
        int most = 1 + free.drainPermits();
        List<JournalEntry> claimed = List.of();
        try {
            List<JournalEntry> found = Await.completionOf(journal.claim(most, settings.lease()));
            claimed = found == null ? List.of() : found;
        } finally {
            free.release(most - claimed.size());
        }
        claimed.forEach(this::start);
        return !claimed.isEmpty();
    }

    private void start(JournalEntry entry) {
        var _ = delivery.deliver(entry)
                .doFinally(_ -> {
                    free.release();
                    // The next message to the same recipient may go now.
                    wake();
                })
                .subscribe(
                        _ -> {},
                        fault ->
                                LOG.error("Message {} was left", entry.message().messageId(), fault));
    }

    /** What replicas left behind that are not there any more. */
    private void tidyUp() {
        var _ = Await.completionOf(journal.free());
        List<JournalEntry> orphans = Await.completionOf(journal.orphans());
        for (JournalEntry orphan : orphans == null ? List.<JournalEntry>of() : orphans) {
            var _ = Await.completionOf(delivery.settle(
                    orphan.message(), Settled.uncertain("the service was stopped while it was being sent")));
        }
    }
}
