package dev.hilo.contracts;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that happened and that other services may hear of.
 *
 * <p>On Kafka it is a CloudEvents 1.0 message in binary mode: these four values travel as headers ({@code ce_id},
 * {@code org}, {@code ce_time}, {@code ce_subject}), the simple name of the class as {@code ce_type}, and the record as
 * JSON is the body.
 */
public interface DomainEvent {

    /** Identifies the event for ever: the same happening told twice carries the same id. */
    UUID eventId();

    /** The organisation whose data this is. */
    UUID org();

    /** When it happened, by the clock of whoever saw it first. */
    Instant occurredAt();

    /** What the event is about; events of one subject stay in order (it is the record's key on Kafka). */
    String subject();
}
