package dev.hilo.contact.resolution;

/** Another consumer got a new handle first. Rolled back and tried again, the handle is known. */
public final class HandleTakenMeanwhile extends RuntimeException {

    HandleTakenMeanwhile() {
        super("another consumer met the same new person first", null, false, false);
    }
}
