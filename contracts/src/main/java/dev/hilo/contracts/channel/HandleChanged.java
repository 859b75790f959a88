package dev.hilo.contracts.channel;

/** The provider vouches that who was known by one handle is now known by another: a new number, a renewed BSUID. */
public record HandleChanged(Origin origin, Handle from, Handle to) implements ChannelEvent {}
