package dev.hilo.ingestion.channel;

import dev.hilo.contracts.channel.MessageRef;
import java.time.Duration;

/** What became of a message that was to be handed to a provider. */
public sealed interface SendOutcome {

    /** The provider has it. */
    record Sent(MessageRef ref) implements SendOutcome {}

    /**
     * The provider does not take it, today or tomorrow.
     *
     * @param code the provider's, or one of our own words
     * @param accountAtFault nothing of this account will be taken until somebody mends it
     */
    record Refused(String code, String reason, boolean accountAtFault) implements SendOutcome {

        public static Refused message(String code, String reason) {
            return new Refused(code, reason, false);
        }

        public static Refused account(String code, String reason) {
            return new Refused(code, reason, true);
        }
    }

    /**
     * It was certainly not sent, and may be taken later.
     *
     * @param after what the provider asks us to wait; zero if it does not say
     * @param providerAway it is not only too much at the moment: the provider does not work
     */
    record NotNow(String code, String reason, Duration after, boolean providerAway) implements SendOutcome {

        public static NotNow tooFast(String code, String reason, Duration after) {
            return new NotNow(code, reason, after, false);
        }

        public static NotNow away(String code, String reason) {
            return new NotNow(code, reason, Duration.ZERO, true);
        }
    }

    /** It was handed over, and no answer says whether it was taken. To send it again might double it. */
    record Unknown(String reason) implements SendOutcome {}
}
