package dev.hilo.contact.history;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The two values of a field that was changed; nothing where there was none. */
public record Different(@Nullable JsonNode before, @Nullable JsonNode after) {}
