package dev.hilo.contact.history;

import java.util.Map;
import java.util.UUID;

/**
 * Something somebody did to a record.
 *
 * @param action for example {@code created}
 * @param fields that are different now, each with what it was and what it is
 */
public record Change(RecordKind record, UUID recordId, String action, Map<String, Different> fields) {}
