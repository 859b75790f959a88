package dev.hilo.task.outcomes;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that can come of an activity.
 *
 * @param parentId the one it is a finer case of
 */
@Schema(name = "ActivityOutcome")
record Outcome(UUID id, @Nullable UUID parentId, String name, boolean archived, long version) {}
