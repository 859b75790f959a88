package dev.hilo.deal.pipelines;

import dev.hilo.platform.ids.Ids;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A stage as somebody writes it.
 *
 * @param id of a stage that is there already; nothing for a new one
 * @param color nothing for the colour of its type
 * @param probability nothing for what is usual for its type
 */
record StageDraft(
        @Nullable UUID id,
        @Nullable String name,
        @Nullable StageType type,
        @Nullable String color,
        @Nullable Integer probability,
        @Nullable Integer rottenDays) {

    static StageDraft of(Stage stage) {
        return new StageDraft(
                stage.id(), stage.name(), stage.type(), stage.color(), stage.probability(), stage.rottenDays());
    }

    /** The stage; to be called once {@link PipelineRules} found nothing wrong. */
    Stage stage() {
        StageType known = Objects.requireNonNull(type);
        return new Stage(
                Objects.requireNonNullElseGet(id, Ids::next),
                PipelineRules.line(name),
                known,
                Objects.requireNonNullElseGet(color, known::color),
                Objects.requireNonNullElseGet(probability, known::probability),
                rottenDays);
    }
}
