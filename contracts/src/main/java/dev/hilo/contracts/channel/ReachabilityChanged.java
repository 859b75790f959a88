package dev.hilo.contracts.channel;

/**
 * The person blocked us, or let us write again.
 *
 * @param status in the channel's own word, for example Telegram's {@code kicked}
 */
public record ReachabilityChanged(Origin origin, Person person, boolean reachable, String status)
        implements ChannelEvent {}
