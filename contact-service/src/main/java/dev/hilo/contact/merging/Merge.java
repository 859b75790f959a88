package dev.hilo.contact.merging;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A merge as the journal has it. */
record Merge(
        UUID id,
        UUID survivorId,
        UUID mergedId,
        String survivorName,
        String mergedName,
        String reason,
        Map<MergeField, Side> choices,
        Instant at,
        Actor by,
        Optional<Undone> undone) {

    record Undone(Instant at, Actor by) {}
}
