package dev.hilo.task.reminders;

import dev.hilo.platform.database.StreamDatabase;
import dev.hilo.platform.outbox.OutboxRelay;
import dev.hilo.task.notifications.Notice;
import dev.hilo.task.notifications.RaiseNotifications;
import dev.hilo.task.reminders.DueReminders.Due;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Tells the next people whose moment has come. */
@Component
class FireReminders {

    static final int MOST = 1000;

    private final StreamDatabase database;
    private final DueReminders reminders;
    private final RaiseNotifications raise;
    private final OutboxRelay relay;
    private final Clock clock;

    FireReminders(
            StreamDatabase database, DueReminders reminders, RaiseNotifications raise, OutboxRelay relay, Clock clock) {
        this.database = database;
        this.reminders = reminders;
        this.raise = raise;
        this.relay = relay;
        this.clock = clock;
    }

    /** How many were due; as many as {@link #MOST} means that there may be more. */
    Mono<Integer> fire() {
        return Mono.defer(() -> reminders.take(clock.instant(), MOST))
                .flatMap(this::tell)
                .as(database::inTransaction)
                .doOnNext(fired -> wakeAfter(fired));
    }

    private Mono<Integer> tell(List<Due> due) {
        List<Notice> notices =
                due.stream().map(Due::notice).flatMap(Optional::stream).toList();
        return raise.raise(database, notices).thenReturn(due.size());
    }

    private void wakeAfter(int fired) {
        if (fired > 0) {
            relay.wake();
        }
    }
}
