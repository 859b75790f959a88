package dev.hilo.benchmarks.surroundings;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Waiting, where there is nothing to be told by. */
public final class Pause {

    private Pause() {}

    /** At least so long. */
    public static void of(Duration time) {
        until(System.nanoTime() + time.toNanos());
    }

    /** Until {@link System#nanoTime()} says so. */
    public static void until(long nanoTime) {
        for (long left = nanoTime - System.nanoTime(); left > 0; left = nanoTime - System.nanoTime()) {
            LockSupport.parkNanos(left);
            if (Thread.currentThread().isInterrupted()) {
                throw new NotPossible("Interrupted.");
            }
        }
    }
}
