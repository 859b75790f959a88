package dev.hilo.contact.duplicates;

import java.util.UUID;

/**
 * Two contacts may be one person, for what a channel told of them.
 *
 * @param reason {@code same_phone}, {@code same_email}, {@code same_handle}, {@code handles_disagree} or
 *     {@code handle_changed}
 */
public record Suspicion(UUID org, UUID contactId, UUID otherId, String reason) {

    /** What a provider itself says of a person is as good as certain; a value that anybody may have typed is not. */
    double probability() {
        return switch (reason) {
            case "handle_changed" -> 0.999;
            case "handles_disagree" -> 0.95;
            default -> 0.5;
        };
    }

    boolean isCertain() {
        return reason.equals("handle_changed");
    }
}
