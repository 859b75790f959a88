package dev.hilo.ingestion.media;

/** Why a file could not be fetched. The message is for an administrator and names neither addresses nor tokens. */
sealed class FetchFailure extends RuntimeException {

    private final String reason;

    private FetchFailure(String reason) {
        super(reason, null, false, false);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }

    /** It may work later. */
    static final class NotNow extends FetchFailure {

        NotNow(String reason) {
            super(reason);
        }
    }

    /** The account lacks what is needed; it may come any time. */
    static final class NotConfigured extends FetchFailure {

        NotConfigured(String secret) {
            super("the account has no " + secret);
        }
    }

    /** It will never work. */
    static final class Lost extends FetchFailure {

        Lost(String reason) {
            super(reason);
        }
    }
}
