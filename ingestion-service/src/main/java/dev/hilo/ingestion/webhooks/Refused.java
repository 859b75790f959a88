package dev.hilo.ingestion.webhooks;

/** Ends a post early, from wherever it is found out. */
final class Refused extends RuntimeException {

    private final Outcome outcome;

    Refused(Outcome outcome) {
        super(outcome.label(), null, false, false);
        this.outcome = outcome;
    }

    Outcome outcome() {
        return outcome;
    }
}
