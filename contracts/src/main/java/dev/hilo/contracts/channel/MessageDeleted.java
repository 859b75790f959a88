package dev.hilo.contracts.channel;

/**
 * A message was taken back by who wrote it.
 *
 * @param target the message; it may not have reached us yet, or never
 */
public record MessageDeleted(Origin origin, MessageRef target) implements ChannelEvent {}
