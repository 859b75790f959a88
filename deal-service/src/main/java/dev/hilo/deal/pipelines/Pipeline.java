package dev.hilo.deal.pipelines;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A way from the first talk to a won or lost deal.
 *
 * @param isDefault deals that name no pipeline come here
 * @param access who may see it
 * @param stages in their order
 */
public record Pipeline(
        UUID id,
        String name,
        @JsonProperty("default") boolean isDefault,
        PipelineAccess access,
        List<Stage> stages,
        Instant createdAt,
        @Nullable Instant archivedAt,
        long version) {

    public Pipeline {
        stages = List.copyOf(stages);
    }

    /** The stage of this id, if it is one of this pipeline. */
    public Optional<Stage> stage(UUID id) {
        return stages.stream().filter(stage -> stage.id().equals(id)).findFirst();
    }
}
