package dev.hilo.contact.notes;

import dev.hilo.contact.history.RecordKind;
import java.util.List;
import java.util.UUID;

/**
 * What notes hang on.
 *
 * @param members of a person all contacts that are this person, the one that was asked for among them
 */
record NotedRecord(RecordKind kind, UUID id, List<UUID> members) {}
