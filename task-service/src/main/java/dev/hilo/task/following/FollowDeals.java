package dev.hilo.task.following;

import dev.hilo.contracts.deal.DealEvent;
import dev.hilo.contracts.deal.DealEvent.Change;
import dev.hilo.contracts.deal.DealEvent.DealChanged;
import dev.hilo.platform.database.StreamDatabase;
import dev.hilo.platform.ids.Ids;
import dev.hilo.platform.outbox.OutboxRelay;
import dev.hilo.task.notifications.Notice;
import dev.hilo.task.notifications.NotificationKind;
import dev.hilo.task.notifications.RaiseNotifications;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Knows the names of deals, and tells sellers that theirs was won. */
@Component
class FollowDeals {

    private static final BinaryOperator<DealChanged> LATER =
            BinaryOperator.maxBy(Comparator.comparingLong(DealChanged::version));

    private final StreamDatabase database;
    private final Neighbours neighbours;
    private final RaiseNotifications raise;
    private final OutboxRelay relay;

    FollowDeals(StreamDatabase database, Neighbours neighbours, RaiseNotifications raise, OutboxRelay relay) {
        this.database = database;
        this.neighbours = neighbours;
        this.raise = raise;
        this.relay = relay;
    }

    Mono<Void> follow(List<DealEvent> events) {
        List<DealChanged> changes = events.stream().map(FollowDeals::changed).toList();
        if (changes.isEmpty()) {
            return Mono.empty();
        }
        Map<UUID, DealChanged> latest =
                changes.stream().collect(Collectors.toMap(DealChanged::dealId, Function.identity(), LATER));
        return neighbours
                .know(List.copyOf(latest.values()))
                .then(Mono.defer(() -> raise.raise(database, won(changes))))
                .as(database::inTransaction)
                .then(Mono.fromRunnable(relay::wake));
    }

    private static DealChanged changed(DealEvent event) {
        return switch (event) {
            case DealChanged change -> change;
        };
    }

    private static List<Notice> won(List<DealChanged> changes) {
        return changes.stream()
                .filter(change -> change.what() == Change.WON)
                .filter(FollowDeals::isNews)
                .map(FollowDeals::notice)
                .toList();
    }

    /** Whoever won it knows. */
    private static boolean isNews(DealChanged change) {
        UUID owner = change.deal().ownerId();
        return owner != null && !owner.equals(change.actor());
    }

    private static Notice notice(DealChanged change) {
        UUID owner = Objects.requireNonNull(change.deal().ownerId());
        return new Notice(
                Ids.of(change.eventId(), "won"),
                change.org(),
                owner,
                NotificationKind.DEAL_WON,
                change.deal().name(),
                Notice.Subject.DEAL,
                change.dealId(),
                change.occurredAt());
    }
}
