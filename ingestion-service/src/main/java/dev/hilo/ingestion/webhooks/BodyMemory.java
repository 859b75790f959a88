package dev.hilo.ingestion.webhooks;

import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;

/** What all large bodies together may take of the heap, so that a flood of them ends in 503 and not in its end. */
@Component
final class BodyMemory {

    /** A body is in memory several times over while it is read: as bytes, as text, as parts. */
    private static final int SHARE_OF_HEAP = 8;

    private final long most = Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP;
    private final AtomicLong taken = new AtomicLong();

    /**
     * Takes memory for a part of a body. A body that is alone is let in whatever its size.
     *
     * @throws Refused if there is no more for now
     */
    void take(int bytes, boolean first) {
        long now = taken.addAndGet(bytes);
        boolean alone = first && now == bytes;
        if (now > most && !alone) {
            giveBack(bytes);
            throw new Refused(Outcome.TRY_AGAIN);
        }
    }

    void giveBack(long bytes) {
        taken.addAndGet(-bytes);
    }
}
