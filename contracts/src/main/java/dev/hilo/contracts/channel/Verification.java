package dev.hilo.contracts.channel;

/**
 * How sure it is that a handle belongs to who uses it: the provider vouches ({@code ATTESTED}), the person proved it to
 * us ({@code CONFIRMED}), or somebody merely says so ({@code CLAIMED}).
 */
public enum Verification {
    ATTESTED,
    CONFIRMED,
    CLAIMED
}
