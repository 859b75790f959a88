package dev.hilo.contact.handles;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Whose a handle is.
 *
 * @param namedAt when the message was sent that the contact's automatic name comes from; nothing if the name was
 *     written by hand
 */
public record HandleOwner(UUID contactId, Optional<Instant> namedAt) {}
