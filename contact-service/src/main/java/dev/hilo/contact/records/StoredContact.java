package dev.hilo.contact.records;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A contact that is about to be changed: what is written about it, and how it is reached. */
public record StoredContact(
        UUID id,
        ContactRecord record,
        List<StoredHandle> handles,
        boolean archived,
        @Nullable UUID mergedInto,
        long version) {}
