package dev.hilo.task.tasks;

import dev.hilo.platform.database.Columns;
import dev.hilo.task.states.Phase;
import dev.hilo.task.tasks.TaskView.Named;
import dev.hilo.task.tasks.TaskView.Progress;
import dev.hilo.task.tasks.TaskView.State;
import dev.hilo.task.viewers.Viewer;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Makes a {@link TaskView} of a row of {@link ShownTasks}. */
@Component
class ShownTaskRows {

    private static final TypeReference<List<Linked>> LINKS = new TypeReference<>() {};

    private final JsonMapper json;

    ShownTaskRows(JsonMapper json) {
        this.json = json;
    }

    private record Linked(LinkKind kind, UUID id, String name) {}

    TaskView task(Readable row, Viewer viewer) {
        List<Linked> links = json.readValue(Columns.text(row, "links"), LINKS);
        boolean done = Columns.flag(row, "done");
        Instant dueAt = Columns.optionalTime(row, "due_at").orElse(null);
        LocalDate dueOn = Columns.optional(row, "due_on", LocalDate.class).orElse(null);
        return new TaskView(
                Columns.uuid(row, "id"),
                Columns.text(row, "title"),
                Columns.text(row, "description"),
                Priority.ofRank(Columns.integer(row, "priority")),
                state(row),
                done,
                Columns.optionalTime(row, "start_at").orElse(null),
                dueAt,
                dueOn,
                Urgency.of(done, dueAt, dueOn, viewer),
                named(row, "assignee_id", "assignee_name"),
                named(row, "team_id", "team_name"),
                TaskRows.list(row, "tags", String[].class).toList(),
                Columns.text(row, "repeat_rule"),
                TaskRows.list(row, "reminders", Long[].class).toList(),
                Columns.optional(row, "parent_id", UUID.class).orElse(null),
                new Progress(Columns.integer(row, "parts_done"), Columns.integer(row, "parts")),
                of(links, LinkKind.CONTACT),
                of(links, LinkKind.COMPANY),
                of(links, LinkKind.DEAL),
                of(links, LinkKind.CONVERSATION),
                named(row, "created_by", "creator_name"),
                Columns.time(row, "created_at"),
                Columns.time(row, "updated_at"),
                Columns.optionalTime(row, "completed_at").orElse(null),
                Columns.optionalTime(row, "archived_at").orElse(null),
                Columns.integer(row, "version"));
    }

    private static State state(Readable row) {
        return new State(
                Columns.uuid(row, "state_id"),
                Columns.text(row, "state_name"),
                Columns.text(row, "state_name_en"),
                Phase.valueOf(Columns.text(row, "phase")),
                Columns.text(row, "color"));
    }

    private static @Nullable Named named(Readable row, String id, String name) {
        return Columns.optional(row, id, UUID.class)
                .map(found -> new Named(found, Columns.text(row, name)))
                .orElse(null);
    }

    private static List<Named> of(List<Linked> links, LinkKind kind) {
        return links.stream()
                .filter(link -> link.kind() == kind)
                .map(link -> new Named(link.id(), link.name()))
                .toList();
    }
}
