package dev.hilo.benchmarks.surroundings;

/** Why it cannot go on, in a sentence that says what to do. */
public final class NotPossible extends RuntimeException {

    public NotPossible(String message) {
        super(message);
    }
}
