package dev.hilo.task.overview;

import dev.hilo.platform.lists.Conditions;
import dev.hilo.platform.lists.Parameters;
import dev.hilo.task.states.Phase;
import dev.hilo.task.tasks.LinkKind;
import dev.hilo.task.tasks.Priority;
import dev.hilo.task.tasks.Urgency;
import dev.hilo.task.viewers.TaskReach;
import dev.hilo.task.viewers.Viewer;
import dev.hilo.task.wording.SearchText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What a {@link TaskQuery} means in SQL, of tasks {@code t}. */
final class TaskConditions {

    /** A person's tasks hang on any of the contacts that are this person. */
    private static final String OF_PERSON = """
            t.id in (select l.task_id
                       from task_links l
                      where l.kind = 'CONTACT'
                        and l.target_id in (select :contact::uuid
                                             union
                                            select same.id
                                              from directory_contacts chosen
                                              join directory_contacts same on same.root_id = chosen.root_id
                                             where chosen.id = :contact))""";

    private static final String LINKED = """
            t.id in (select l.task_id from task_links l where l.kind = '%s' and l.target_id = :%s)""";

    private static final String IN_PHASES =
            "t.state_id in (select phased.id from task_states phased where phased.phase = any(:phases))";

    private final Viewer viewer;
    private final Conditions conditions;

    private TaskConditions(Viewer viewer) {
        this.viewer = viewer;
        conditions = TaskReach.of(viewer.caller(), TaskReach.VIEW);
    }

    static Conditions of(TaskQuery query, Viewer viewer) {
        TaskConditions all = new TaskConditions(viewer);
        all.place(query);
        all.states(query);
        all.people(query);
        all.dates(query);
        all.links(query);
        Parameters.text("q", query.q()).map(SearchText::patterns).ifPresent(all::found);
        Parameters.text("tag", query.tag())
                .ifPresent(tag -> all.conditions.and(
                        "t.id in (select text.id from task_search_texts text where text.tags @> array[:tag]::text[])",
                        "tag",
                        tag));
        return all.conditions;
    }

    private void place(TaskQuery query) {
        conditions.and(
                Parameters.flag("archived", query.archived()) ? "t.archived_at is not null" : "t.archived_at is null");
        Optional<UUID> parent = Parameters.id("parent", query.parent());
        parent.ifPresent(task -> conditions.and("t.parent_id = :parent", "parent", task));
        if (parent.isEmpty() && !Parameters.flag("subtasks", query.subtasks())) {
            conditions.and("t.parent_id is null");
        }
    }

    private void states(TaskQuery query) {
        List<UUID> states = Parameters.words("state", query.state())
                .flatMap(word -> Parameters.id("state", word).stream())
                .toList();
        if (states.size() == 1) {
            conditions.and("t.state_id = :state", "state", states.getFirst());
        } else if (!states.isEmpty()) {
            conditions.and("t.state_id = any(:states)", "states", states.toArray(UUID[]::new));
        }
        Set<Phase> phases = Parameters.choices("phase", query.phase(), Phase.class);
        if (!phases.isEmpty()) {
            conditions.and(IN_PHASES, "phases", phases.stream().map(Phase::name).toArray(String[]::new));
        }
        if (Parameters.text("done", query.done()).isPresent()) {
            conditions.and(Parameters.flag("done", query.done()) ? "t.done" : "not t.done");
        }
        Set<Priority> priorities = Parameters.choices("priority", query.priority(), Priority.class);
        if (!priorities.isEmpty()) {
            conditions.and(
                    "t.priority = any(:priorities)",
                    "priorities",
                    priorities.stream().map(Priority::rank).toArray(Long[]::new));
        }
    }

    private void people(TaskQuery query) {
        somebody("assignee", query.assignee(), "t.assignee_id");
        somebody("team", query.team(), "t.team_id");
        somebody("createdBy", query.createdBy(), "t.created_by");
    }

    private void somebody(String field, @Nullable String asked, String column) {
        switch (Parameters.text(field, asked).orElse("")) {
            case "" -> {}
            case "none" -> conditions.and(column + " is null");
            case "me" -> conditions.and("%s = :%s".formatted(column, field), field, viewer.me());
            default ->
                Parameters.id(field, asked)
                        .ifPresent(id -> conditions.and("%s = :%s".formatted(column, field), field, id));
        }
    }

    private void dates(TaskQuery query) {
        Urgency.narrow(conditions, Parameters.choices("urgency", query.urgency(), Urgency.class), viewer);
        day("dueFrom", query.dueFrom())
                .ifPresent(day -> conditions.and("t.deadline > :dueFrom", "dueFrom", viewer.startOf(day)));
        day("dueTo", query.dueTo()).ifPresent(day -> {
            conditions.and("t.deadline <= :dueTo", "dueTo", viewer.startOf(day.plusDays(1)));
        });
    }

    /** A day of the viewer's. */
    private Optional<LocalDate> day(String field, @Nullable String asked) {
        return Parameters.from(field, asked)
                .map(time -> Parameters.text(field, asked).orElseThrow().contains("T")
                        ? LocalDate.ofInstant(time, viewer.zone())
                        : LocalDate.ofInstant(time, java.time.ZoneOffset.UTC));
    }

    private void links(TaskQuery query) {
        Parameters.id("contact", query.contact()).ifPresent(contact -> conditions.and(OF_PERSON, "contact", contact));
        linked("company", query.company(), LinkKind.COMPANY);
        linked("deal", query.deal(), LinkKind.DEAL);
        linked("conversation", query.conversation(), LinkKind.CONVERSATION);
    }

    private void linked(String field, @Nullable String asked, LinkKind kind) {
        Parameters.id(field, asked)
                .ifPresent(target -> conditions.and(LINKED.formatted(kind.name(), field), field, target));
    }

    private void found(List<String> patterns) {
        String everyWord = IntStream.range(0, patterns.size())
                .mapToObj("text.search_text like :word%d"::formatted)
                .collect(Collectors.joining(" and "));
        conditions.and("t.id in (select text.id from task_search_texts text where %s)".formatted(everyWord));
        IntStream.range(0, patterns.size()).forEach(i -> conditions.with("word" + i, patterns.get(i)));
    }
}
