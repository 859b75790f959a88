package dev.hilo.contact.resolution;

import java.time.Instant;
import java.util.UUID;

/** An earlier message than the one that named a contact tells another name; the earliest holds. */
public record Renaming(UUID contactId, PersonName name, Instant namedAt) {}
