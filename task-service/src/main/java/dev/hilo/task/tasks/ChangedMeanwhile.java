package dev.hilo.task.tasks;

/** Somebody else was faster; the same change may succeed on what is there now. */
final class ChangedMeanwhile extends RuntimeException {

    ChangedMeanwhile() {
        super("changed meanwhile", null, false, false);
    }
}
