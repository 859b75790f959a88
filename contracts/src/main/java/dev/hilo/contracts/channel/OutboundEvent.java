package dev.hilo.contracts.channel;

import dev.hilo.contracts.DomainEvent;
import java.util.UUID;

/**
 * Something that a sender of ingestion-service is to bring to a customer, on
 * {@link dev.hilo.contracts.Topics#CHANNEL_OUTBOUND}.
 */
public sealed interface OutboundEvent extends DomainEvent permits SendMessage {

    Channel channel();

    /** The account it goes out on. */
    UUID account();

    /** Whom it goes to. */
    Handle recipient();

    /** Events for one recipient stay in order; the same form as {@link Origin#subject()}. */
    @Override
    default String subject() {
        return "%s:%s:%s:%s".formatted(org(), channel(), account(), recipient().value());
    }
}
