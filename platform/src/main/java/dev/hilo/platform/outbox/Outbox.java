package dev.hilo.platform.outbox;

import dev.hilo.contracts.DomainEvent;
import dev.hilo.platform.database.Database;
import dev.hilo.platform.kafka.EventCodec;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import reactor.core.publisher.Mono;

/** Keeps events in the transaction of the rows they speak of; {@link OutboxRelay} brings them to Kafka. */
public final class Outbox {

    private static final String APPEND = """
            insert into outbox (topic, event_id, type, org_id, subject, body, occurred_at)
            select :topic, event_id, type, org_id, subject, body, occurred_at
              from unnest(:ids::uuid[], :types::text[], :orgs::uuid[], :subjects::text[], :bodies::text[], :times::timestamptz[])
                   as event (event_id, type, org_id, subject, body, occurred_at)
            """;

    private final EventCodec codec;

    Outbox(EventCodec codec) {
        this.codec = codec;
    }

    /**
     * To be called inside the transaction of the change.
     *
     * @param topic of {@link dev.hilo.contracts.Topics}
     */
    public Mono<Void> append(Database database, String topic, List<? extends DomainEvent> events) {
        if (events.isEmpty()) {
            return Mono.empty();
        }
        return database.sql(APPEND)
                .bind("topic", topic)
                .bind("ids", column(events, DomainEvent::eventId, UUID[]::new))
                .bind("types", column(events, event -> event.getClass().getSimpleName(), String[]::new))
                .bind("orgs", column(events, DomainEvent::org, UUID[]::new))
                .bind("subjects", column(events, DomainEvent::subject, String[]::new))
                .bind("bodies", column(events, this::body, String[]::new))
                .bind("times", times(events))
                .then();
    }

    private String body(DomainEvent event) {
        return new String(codec.body(event), StandardCharsets.UTF_8);
    }

    private static Object times(List<? extends DomainEvent> events) {
        return events.stream()
                .map(event -> event.occurredAt().atOffset(ZoneOffset.UTC))
                .toArray(java.time.OffsetDateTime[]::new);
    }

    private static <T> T[] column(
            List<? extends DomainEvent> events,
            Function<DomainEvent, T> value,
            java.util.function.IntFunction<T[]> array) {
        return Stream.<DomainEvent>concat(events.stream(), Stream.empty())
                .map(value)
                .toArray(array);
    }
}
