package dev.hilo.standalone.servers;

/** What the data folder's {@code postmaster.pid} says. */
public sealed interface Postmaster {
    /** A server runs on this data. */
    record Running(long pid) implements Postmaster {}

    /** A server ran and did not get to clean up; its process is gone, or its number belongs to another program now. */
    record Stale(long pid) implements Postmaster {}

    record None() implements Postmaster {}
}
