package dev.hilo.contracts.channel;

import dev.hilo.contracts.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/** Something a provider told us, on {@link dev.hilo.contracts.Topics#CHANNEL_INBOUND}. */
public sealed interface ChannelEvent extends DomainEvent
        permits MessageReceived,
                MessageEdited,
                MessageDeleted,
                MessageStatusChanged,
                HandleChanged,
                ReachabilityChanged,
                ChatMoved,
                MediaStored,
                AccountNotice {

    Origin origin();

    @Override
    default UUID eventId() {
        return origin().eventId();
    }

    @Override
    default UUID org() {
        return origin().org();
    }

    @Override
    default Instant occurredAt() {
        return origin().occurredAt();
    }

    @Override
    default String subject() {
        return origin().subject();
    }
}
