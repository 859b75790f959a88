package dev.hilo.task.notifications;

import dev.hilo.contracts.Topics;
import dev.hilo.contracts.task.TaskEvent.NotificationRaised;
import dev.hilo.platform.database.Database;
import dev.hilo.platform.ids.Ids;
import dev.hilo.platform.lists.Names;
import dev.hilo.platform.outbox.Outbox;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Tells people: keeps the notices that are new and not muted, and lets the live stream know. */
@Component
public class RaiseNotifications {

    private final NewNotices notices;
    private final Outbox outbox;

    RaiseNotifications(NewNotices notices, Outbox outbox) {
        this.notices = notices;
        this.outbox = outbox;
    }

    /** To be called inside a transaction of this database. */
    public Mono<Void> raise(Database database, List<Notice> wanted) {
        if (wanted.isEmpty()) {
            return Mono.empty();
        }
        return notices.add(database, wanted)
                .flatMap(added -> outbox.append(database, Topics.TASK_EVENTS, events(wanted, added)));
    }

    private static List<NotificationRaised> events(List<Notice> wanted, Set<UUID> added) {
        return wanted.stream()
                .filter(notice -> added.contains(notice.id()))
                .map(RaiseNotifications::event)
                .toList();
    }

    private static NotificationRaised event(Notice notice) {
        return new NotificationRaised(
                Ids.of(notice.id(), "raised"),
                notice.org(),
                notice.at(),
                notice.id(),
                notice.user(),
                Names.of(notice.kind()),
                notice.title());
    }
}
