package dev.hilo.contact.timeline;

import dev.hilo.contracts.channel.Channel;
import java.time.Instant;
import java.util.UUID;

/**
 * Something on a timeline that is no message.
 *
 * @param id of the event it comes from, so that it stands there once
 * @param kind in lower case: {@code membership}
 */
public record TimelineEntry(
        UUID id, UUID org, UUID contactId, Instant at, String kind, Channel channel, String preview) {}
