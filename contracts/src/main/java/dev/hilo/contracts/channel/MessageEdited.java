package dev.hilo.contracts.channel;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message was changed by who wrote it. {@link #occurredAt()} is the time of the change; of several changes the latest
 * holds.
 *
 * @param target the message changed; it may not have reached us yet, or never
 * @param sentAt when the message was first sent, if the provider tells
 * @param content the whole of what it says now
 */
public record MessageEdited(
        Origin origin,
        Direction direction,
        MessageRef target,
        Person person,
        String thread,
        @Nullable Instant sentAt,
        Content content,
        @Nullable String replyTo)
        implements ChannelEvent {}
