package dev.hilo.contracts.channel;

/** What became of a message we sent, in the order in which it can happen: a status never moves back. */
public enum DeliveryStatus {
    QUEUED(1),
    SENT(2),
    FAILED(3),
    DELIVERED(4),
    READ(5),
    PLAYED(6);

    private final int rank;

    DeliveryStatus(int rank) {
        this.rank = rank;
    }

    /** The higher one holds, whichever is heard of first. */
    public int rank() {
        return rank;
    }
}
