package dev.hilo.platform.outbox;

import dev.hilo.contracts.DomainEvent;
import dev.hilo.platform.database.Database;
import dev.hilo.platform.database.Rows;
import dev.hilo.platform.kafka.EventCodec;
import dev.hilo.platform.kafka.TraceHeaders;
import java.nio.charset.StandardCharsets;
import java.util.List;
import reactor.core.publisher.Mono;

/** Keeps events in the transaction of the rows they speak of; {@link OutboxRelay} brings them to Kafka. */
public final class Outbox {

    private static final String APPEND = """
            insert into outbox (topic, event_id, type, org_id, subject, body, traceparent, occurred_at)
            select :topic, event_id, type, org_id, subject, body, :trace, occurred_at
              from unnest(:ids::uuid[], :types::text[], :orgs::uuid[], :subjects::text[], :bodies::text[], :times::timestamptz[])
                   as event (event_id, type, org_id, subject, body, occurred_at)
            """;

    private final EventCodec codec;
    private final TraceHeaders traces;

    Outbox(EventCodec codec, TraceHeaders traces) {
        this.codec = codec;
        this.traces = traces;
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
        return Rows.<DomainEvent>of(events)
                .uuid("ids", DomainEvent::eventId)
                .text("types", event -> event.getClass().getSimpleName())
                .uuid("orgs", DomainEvent::org)
                .text("subjects", DomainEvent::subject)
                .text("bodies", this::body)
                .time("times", DomainEvent::occurredAt)
                .bindTo(database.sql(APPEND).bind("topic", topic).bind("trace", traces.current()))
                .then();
    }

    private String body(DomainEvent event) {
        return new String(codec.body(event), StandardCharsets.UTF_8);
    }
}
