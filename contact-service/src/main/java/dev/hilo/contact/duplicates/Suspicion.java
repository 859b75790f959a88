package dev.hilo.contact.duplicates;

import java.util.UUID;

/**
 * Two contacts may be one person.
 *
 * @param reason {@code same_phone}, {@code same_email} or {@code handles_disagree}
 */
public record Suspicion(UUID org, UUID contactId, UUID otherId, String reason) {}
