package dev.hilo.task.views;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;

/**
 * A way of looking at tasks that somebody keeps.
 *
 * @param query parameters of {@code GET /tasks} as they stand in an address, for example {@code assignee=me&done=false}
 * @param isDefault whether they begin with it; one view at most
 */
@Schema(name = "TaskSavedView")
record SavedView(UUID id, String name, Mode mode, String query, boolean isDefault) {

    /** How the tasks are laid out. */
    enum Mode {
        @JsonProperty("table")
        TABLE,
        @JsonProperty("board")
        BOARD
    }
}
