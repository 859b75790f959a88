package dev.hilo.deal.pipelines;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step of a pipeline.
 *
 * @param color of its column
 * @param probability in percent, of deals that come here
 * @param rottenDays how long a deal may stand here before it counts as stuck; nothing for ever
 */
public record Stage(
        UUID id,
        String name,
        StageType type,
        String color,
        int probability,
        @Nullable Integer rottenDays) {}
