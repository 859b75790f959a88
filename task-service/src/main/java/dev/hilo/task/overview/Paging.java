package dev.hilo.task.overview;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which part of a list, in which order. */
@Schema(name = "TaskPaging")
record Paging(
        @Parameter(
                description =
                        "due | created | updated | priority | title | state | assignee | rank, with a minus for the"
                                + " other way round; rank is the order of the board and needs one state")
        @Nullable String sort,

        @Nullable String limit,
        @Nullable String cursor) {}
