package dev.hilo.contracts.channel;

import dev.hilo.contracts.DomainEvent;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * An authentic post, or a piece of one, that could not be understood; kept whole so that it can be replayed after a
 * fix.
 *
 * @param eventId UUIDv5 of account and content: the same post again is the same event
 * @param occurredAt when it reached us
 * @param reason what was wrong, for an administrator
 * @param contentType of the body
 * @param headers those the adapter may need again, names in lower case; never a secret
 * @param body as it came, in Base64 (RFC 4648)
 */
public record UnparsedWebhook(
        UUID eventId,
        UUID org,
        Instant occurredAt,
        Channel channel,
        UUID account,
        String reason,
        String contentType,
        Map<String, String> headers,
        String body)
        implements DomainEvent {

    @Override
    public String subject() {
        return account.toString();
    }
}
