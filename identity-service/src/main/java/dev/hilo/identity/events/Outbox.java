package dev.hilo.identity.events;

import dev.hilo.contracts.Topics;
import dev.hilo.contracts.identity.IdentityEvent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/** Keeps events in the transaction of the rows they speak of, until {@link OutboxRelay} has brought them to Kafka. */
@Repository
class Outbox {

    private static final String APPEND = """
            insert into outbox (topic, event_id, type, org_id, subject, body, occurred_at)
            values (:topic, :eventId, :type, :org, :subject, :body, :occurredAt)
            """;

    private static final String TAKE_THE_LOCK = "select pg_try_advisory_xact_lock(hashtext('hilo.outbox'))";

    private static final String OLDEST = """
            select id, topic, event_id, type, org_id, subject, body, traceparent, occurred_at
              from outbox
             order by id
             limit 500
            """;

    private static final String FORGET = "delete from outbox where id = any(:ids)";

    private final JdbcClient everybody;
    private final JdbcClient own;
    private final JsonMapper json;
    private final Semaphore news = new Semaphore(0);

    Outbox(JdbcClient everybody, @Qualifier("organisationRows") JdbcClient own, JsonMapper json) {
        this.everybody = everybody;
        this.own = own;
        this.json = json;
    }

    /** To be called inside the transaction of the change, which is one organisation's. */
    void append(List<? extends IdentityEvent> events) {
        events.forEach(event -> append(own, event));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                news.release();
            }
        });
    }

    /** As {@link #append}, in a transaction of the installation's. */
    void appendForInstallation(List<? extends IdentityEvent> events) {
        events.forEach(event -> append(everybody, event));
    }

    /** Returns when something was appended, or else after a while. */
    void awaitNews(Duration longest) throws InterruptedException {
        var _ = news.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS);
        news.drainPermits();
    }

    /** Whether no other replica empties it, until the transaction ends: two would break the order of events. */
    boolean isMine() {
        return everybody.sql(TAKE_THE_LOCK).query(Boolean.class).single();
    }

    List<Waiting> oldest() {
        return everybody.sql(OLDEST).query(Outbox::waiting).list();
    }

    void forget(List<Waiting> told) {
        everybody
                .sql(FORGET)
                .param("ids", told.stream().map(Waiting::id).toArray(Long[]::new))
                .update();
    }

    private void append(JdbcClient rows, IdentityEvent event) {
        rows.sql(APPEND)
                .param("topic", Topics.IDENTITY_EVENTS)
                .param("eventId", event.eventId())
                .param("type", event.getClass().getSimpleName())
                .param("org", event.org())
                .param("subject", event.subject())
                .param("body", json.writeValueAsString(event))
                .param("occurredAt", event.occurredAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Waiting waiting(ResultSet row, int number) throws SQLException {
        return new Waiting(
                row.getLong("id"),
                row.getString("topic"),
                row.getString("event_id"),
                row.getString("type"),
                row.getString("org_id"),
                row.getString("subject"),
                row.getString("body"),
                row.getString("traceparent"),
                row.getObject("occurred_at", OffsetDateTime.class).toInstant());
    }

    record Waiting(
            long id,
            String topic,
            String eventId,
            String type,
            String org,
            String subject,
            String body,
            String traceparent,
            Instant occurredAt) {}
}
