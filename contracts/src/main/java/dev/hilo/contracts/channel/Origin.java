package dev.hilo.contracts.channel;

import java.time.Instant;
import java.util.UUID;

/**
 * Where a channel event came from.
 *
 * @param eventId UUIDv5 of organisation, channel, account, the provider's id and kind: a retried webhook yields the
 *     same
 * @param occurredAt the provider's time
 * @param receivedAt when the webhook reached us
 * @param subject org, channel, account and the sender's stable handle: events of one sender stay in order
 * @param raw the piece of the provider's body this event was read from; a {@code blob:} reference when it is large
 */
public record Origin(
        UUID eventId,
        UUID org,
        Channel channel,
        UUID account,
        Instant occurredAt,
        Instant receivedAt,
        String subject,
        String raw) {}
