package dev.hilo.ingestion.sending;

import dev.hilo.contracts.channel.DeliveryStatus;
import dev.hilo.contracts.channel.MessageRef;
import dev.hilo.contracts.channel.MessageStatusChanged;
import dev.hilo.contracts.channel.MessageStatusChanged.Failure;
import dev.hilo.contracts.channel.Origin;
import dev.hilo.contracts.channel.SendMessage;
import dev.hilo.platform.ids.Ids;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a message came to.
 *
 * @param ref the provider's name of it, if it was sent
 * @param code why it failed or is uncertain
 */
record Settled(
        State state,
        @Nullable MessageRef ref,
        @Nullable String code,
        @Nullable String reason) {

    /** Of the journal's states the last ones. */
    enum State {
        SENT(DeliveryStatus.SENT),
        FAILED(DeliveryStatus.FAILED),
        UNCERTAIN(DeliveryStatus.UNCERTAIN);

        private final DeliveryStatus status;

        State(DeliveryStatus status) {
            this.status = status;
        }
    }

    static Settled sent(MessageRef ref) {
        return new Settled(State.SENT, ref, null, null);
    }

    static Settled failed(String code, String reason) {
        return new Settled(State.FAILED, null, code, clean(reason));
    }

    static Settled uncertain(String reason) {
        return new Settled(State.UNCERTAIN, null, "uncertain", clean(reason));
    }

    /** As the conversation hears of it; told twice it is the same event. */
    MessageStatusChanged told(SendMessage message, Instant now) {
        Origin origin = new Origin(
                Ids.of(message.org(), "outbound", message.callback(), state.name()),
                message.org(),
                message.channel(),
                message.account(),
                now,
                now,
                message.subject(),
                "{}");
        return new MessageStatusChanged(
                origin,
                ref == null ? message.ownRef() : ref,
                message.recipient(),
                state.status,
                code == null || reason == null ? List.of() : List.of(new Failure(code, reason)),
                message.callback());
    }

    /** What a provider says goes into a database and onto a screen. */
    static String clean(String reason) {
        String line = reason.replaceAll("\\p{Cntrl}+", " ").strip();
        return line.substring(0, Math.min(line.length(), 500));
    }
}
