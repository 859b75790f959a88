package dev.hilo.contact.customfields;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dev.hilo.contact.history.RecordKind;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A field that an organisation keeps.
 *
 * @param key under which values stand in records
 * @param options of a choice
 * @param required of whoever is written down from now on
 * @param unique whether no two records may have one value
 * @param filterable whether lists may be narrowed by it
 * @param place among the fields
 */
public record CustomField(
        UUID id,
        RecordKind record,
        String key,
        String label,
        FieldKind kind,
        List<String> options,
        boolean required,
        boolean unique,
        boolean filterable,
        int place,
        @JsonInclude(Include.NON_NULL) @Nullable Instant archivedAt,
        long version) {}
