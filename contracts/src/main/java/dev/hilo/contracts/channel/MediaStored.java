package dev.hilo.contracts.channel;

/**
 * A file of a message was fetched from the provider, or is lost for good.
 *
 * @param message the message it belongs to
 * @param media with its final state, type, size and hash
 */
public record MediaStored(Origin origin, MessageRef message, Media media) implements ChannelEvent {}
