package dev.hilo.contracts.channel;

import org.jspecify.annotations.Nullable;

/**
 * A message was written, by the customer or (from another app of the business) to them.
 *
 * @param person the customer, whoever wrote
 * @param thread the group chat it was written in; empty in a private conversation
 * @param replyTo key of the message it answers or reacts to
 */
public record MessageReceived(
        Origin origin,
        Direction direction,
        MessageRef message,
        Person person,
        String thread,
        Content content,
        @Nullable String replyTo)
        implements ChannelEvent {}
