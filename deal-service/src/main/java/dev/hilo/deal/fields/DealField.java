package dev.hilo.deal.fields;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.UUID;

/**
 * A field of an organisation's own.
 *
 * @param key under which a deal's {@code customFields} hold its value
 * @param options of a choice
 * @param required no new deal without it
 */
public record DealField(
        UUID id, String key, String name, FieldKind kind, List<String> options, boolean required, boolean archived) {

    public DealField {
        options = List.copyOf(options);
    }

    /** What its values are. */
    public enum FieldKind {
        @JsonProperty("text")
        TEXT,
        @JsonProperty("number")
        NUMBER,
        @JsonProperty("date")
        DATE,
        @JsonProperty("boolean")
        BOOLEAN,
        @JsonProperty("choice")
        CHOICE
    }
}
