package dev.hilo.task.tasks;

import dev.hilo.platform.database.Columns;
import io.r2dbc.spi.Readable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Makes a {@link Task} of a row, and values of rows of tasks. */
@Component
class TaskRows {

    private static final TypeReference<List<Link>> LINKS = new TypeReference<>() {};

    private final JsonMapper json;

    TaskRows(JsonMapper json) {
        this.json = json;
    }

    private record Link(LinkKind kind, UUID id) {}

    Task task(Readable row) {
        return new Task(
                Columns.uuid(row, "id"),
                Columns.uuid(row, "org_id"),
                fields(row),
                Columns.flag(row, "done"),
                Objects.requireNonNull(row.get("rank", BigDecimal.class)),
                Columns.time(row, "deadline"),
                Columns.optional(row, "created_by", UUID.class).orElse(null),
                Columns.time(row, "created_at"),
                Columns.time(row, "updated_at"),
                Columns.optionalTime(row, "completed_at").orElse(null),
                Columns.optionalTime(row, "archived_at").orElse(null),
                Columns.integer(row, "version"));
    }

    private TaskFields fields(Readable row) {
        List<Link> links = json.readValue(Columns.text(row, "links"), LINKS);
        return new TaskFields(
                Columns.text(row, "title"),
                Columns.text(row, "description"),
                Priority.ofRank(Columns.integer(row, "priority")),
                Columns.uuid(row, "state_id"),
                Columns.optionalTime(row, "start_at").orElse(null),
                Columns.optionalTime(row, "due_at").orElse(null),
                Columns.optional(row, "due_on", LocalDate.class).orElse(null),
                Columns.optional(row, "assignee_id", UUID.class).orElse(null),
                Columns.optional(row, "team_id", UUID.class).orElse(null),
                list(row, "tags", String[].class).toList(),
                Columns.text(row, "repeat_rule"),
                list(row, "reminders", Long[].class).map(Long::intValue).toList(),
                Columns.optional(row, "parent_id", UUID.class).orElse(null),
                of(links, LinkKind.CONTACT),
                of(links, LinkKind.COMPANY),
                of(links, LinkKind.DEAL),
                of(links, LinkKind.CONVERSATION));
    }

    static <T> Stream<T> list(Readable row, String column, Class<T[]> type) {
        return Columns.optional(row, column, type).stream().flatMap(Stream::of);
    }

    private static List<UUID> of(List<Link> links, LinkKind kind) {
        return links.stream().filter(link -> link.kind() == kind).map(Link::id).toList();
    }

    static @Nullable String day(Task task) {
        LocalDate day = task.fields().dueOn();
        return day == null ? null : day.toString();
    }

    static String reminders(Task task) {
        return task.fields().reminders().stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
