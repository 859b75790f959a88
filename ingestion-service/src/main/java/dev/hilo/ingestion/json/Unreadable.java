package dev.hilo.ingestion.json;

/** A piece lacks what it cannot be understood without. */
public final class Unreadable extends RuntimeException {

    private final String reason;

    public Unreadable(String reason) {
        // No stack trace: this says something about the input, and a post may hold thousands.
        super(reason, null, false, false);
        this.reason = reason;
    }

    /** What was expected and what stood there. */
    public String reason() {
        return reason;
    }
}
