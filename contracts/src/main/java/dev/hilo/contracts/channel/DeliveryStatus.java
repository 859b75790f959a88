package dev.hilo.contracts.channel;

/** What became of a message we sent, in the order in which it can happen: a status never moves back. */
public enum DeliveryStatus {
    QUEUED(1),
    /** It was handed to the provider and nobody told us whether it was taken: to send it again might double it. */
    UNCERTAIN(2),
    SENT(3),
    FAILED(4),
    DELIVERED(5),
    READ(6),
    PLAYED(7);

    private final int rank;

    DeliveryStatus(int rank) {
        this.rank = rank;
    }

    /** The higher one holds, whichever is heard of first. */
    public int rank() {
        return rank;
    }
}
