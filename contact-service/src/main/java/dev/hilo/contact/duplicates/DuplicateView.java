package dev.hilo.contact.duplicates;

import dev.hilo.platform.web.Cursor;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A proposal as the API shows it: two contacts that may be one person.
 *
 * @param certain whether nothing speaks against it and more than names for it
 * @param reason {@code similar}, or what a channel told: {@code same_phone}, {@code same_email}, {@code same_handle},
 *     {@code handles_disagree}, {@code handle_changed}
 * @param contact the older one
 * @param evidence the way to the probability, step by step; empty if a channel told
 */
record DuplicateView(
        UUID id,
        double probability,
        boolean certain,
        String reason,
        DuplicateContact contact,
        DuplicateContact other,
        List<EvidenceView> evidence,
        Instant foundAt) {

    /** One of the two. */
    record DuplicateContact(UUID id, String display) {}

    Cursor position() {
        return Cursor.of(probability, id);
    }
}
