package dev.hilo.task.overview;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Which tasks are asked for, as it stands in the address; everything has to be fulfilled.
 *
 * @param q words of the title
 * @param contact tasks that hang on this person, whichever of their merged contacts was chosen
 * @param parent the parts of this task; otherwise parts are shown only if {@code subtasks} is true
 */
record TaskQuery(
        @Nullable String q,

        @Parameter(description = "ids of states, separated by commas") @Nullable String state,

        @Parameter(example = "open,in_progress") @Nullable String phase,
        @Parameter(description = "true | false") @Nullable String done,
        @Parameter(example = "high,medium") @Nullable String priority,
        @Parameter(description = "id | me | none") @Nullable String assignee,
        @Parameter(description = "id | none") @Nullable String team,
        @Parameter(example = "overdue,soon") @Nullable String urgency,
        @Parameter(example = "2026-01-31") @Nullable String dueFrom,
        @Parameter(example = "2026-01-31") @Nullable String dueTo,
        @Nullable String contact,
        @Nullable String company,
        @Nullable String deal,
        @Nullable String conversation,
        @Parameter(description = "id | me") @Nullable String createdBy,
        @Nullable String tag,
        @Nullable String parent,
        @Parameter(description = "true | false") @Nullable String subtasks,

        @Parameter(description = "true: only what is archived") @Nullable String archived) {}
