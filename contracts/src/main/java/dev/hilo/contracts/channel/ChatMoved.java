package dev.hilo.contracts.channel;

/** A group chat goes on under another id (Telegram group → supergroup). */
public record ChatMoved(Origin origin, String fromThread, String toThread) implements ChannelEvent {}
