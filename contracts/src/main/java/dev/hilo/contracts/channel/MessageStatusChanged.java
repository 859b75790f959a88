package dev.hilo.contracts.channel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A provider told what became of a message of ours.
 *
 * @param recipient whom it was sent to, if told
 * @param failures why it failed; empty otherwise
 * @param callbackData what we gave the provider with the message: our own id of it
 */
public record MessageStatusChanged(
        Origin origin,
        MessageRef target,
        @Nullable Handle recipient,
        DeliveryStatus status,
        List<Failure> failures,
        @Nullable String callbackData)
        implements ChannelEvent {

    /**
     * One reason.
     *
     * @param code the provider's, for example {@code 131047}
     * @param reason in the provider's words
     */
    public record Failure(String code, String reason) {}
}
