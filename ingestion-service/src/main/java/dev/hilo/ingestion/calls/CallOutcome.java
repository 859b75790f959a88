package dev.hilo.ingestion.calls;

import dev.hilo.ingestion.json.Piece;

/** How a call to a provider ended. */
public sealed interface CallOutcome {

    /**
     * The provider answered.
     *
     * @param body empty if it is no JSON
     */
    record Answered(int status, Piece body) implements CallOutcome {

        /** Whether the provider's own application answered, and not a proxy before it. */
        public boolean byApplication() {
            return body.isObject();
        }

        public boolean successful() {
            return status >= 200 && status < 300;
        }
    }

    /** There was no connection: the call can have had no effect. */
    record NotCalled(String reason) implements CallOutcome {}

    /** The connection broke or stayed silent after the call was made: it may have had its effect. */
    record NoAnswer(String reason) implements CallOutcome {}
}
