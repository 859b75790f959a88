package dev.hilo.contact.duplicates;

import java.util.List;
import java.util.UUID;

/** What the index has of a contact. */
record Indexed(UUID contactId, UUID org, List<Long> keys, List<Long> terms) {}
