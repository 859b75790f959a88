package dev.hilo.contact.written;

import dev.hilo.platform.requests.EntityTag;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The version that a change rests on, as entity tag. */
public final class ExpectedVersion {

    private ExpectedVersion() {}

    /**
     * Who has no entity tag at hand may name the version in the patch itself; it is no field to be changed, and is
     * taken out.
     *
     * @param header {@code If-Match}
     */
    public static @Nullable String of(@Nullable String header, JsonNode changes) {
        JsonNode version = changes instanceof ObjectNode fields ? fields.remove("version") : null;
        return header != null || version == null ? header : EntityTag.of(version.asLong(-1));
    }
}
