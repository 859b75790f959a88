package dev.hilo.contracts.channel;

/** Who wrote: the customer ({@code IN}) or somebody of the organisation ({@code OUT}). */
public enum Direction {
    IN,
    OUT
}
