package dev.hilo.contracts.channel;

/** What became of a message we sent, in the order in which it can happen: a status never moves back. */
public enum DeliveryStatus {
    QUEUED,
    SENT,
    FAILED,
    DELIVERED,
    READ,
    PLAYED
}
