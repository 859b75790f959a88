package dev.hilo.contact.bulk;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A job as the API shows it.
 *
 * @param done contacts that were dealt with, those that failed among them
 * @param failed contacts that the change cannot be made to
 */
record BulkJobView(
        UUID id,
        BulkStatus status,
        long total,
        long done,
        long failed,
        Instant createdAt,
        @Nullable Instant finishedAt) {}
