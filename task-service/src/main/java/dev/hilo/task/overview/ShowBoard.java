package dev.hilo.task.overview;

import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.lists.Conditions;
import dev.hilo.platform.lists.Parameters;
import dev.hilo.platform.security.Caller;
import dev.hilo.platform.web.Cursor;
import dev.hilo.platform.web.Page;
import dev.hilo.task.overview.BoardView.Column;
import dev.hilo.task.overview.TaskSort.Directed;
import dev.hilo.task.states.StateSet;
import dev.hilo.task.states.TaskState;
import dev.hilo.task.states.TaskStates;
import dev.hilo.task.tasks.ShownTasks;
import dev.hilo.task.tasks.TaskView;
import dev.hilo.task.viewers.Viewer;
import dev.hilo.task.viewers.Viewers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Shows the board. */
@Component
class ShowBoard {

    private static final Directed ORDER = new Directed(TaskSort.RANK, false);

    private static final String ON_TOP = """
            select card.id, card.sort_value
              from task_states column_state
             cross join lateral (select t.id, t.rank as sort_value
                                   from tasks t
                                  where t.state_id = column_state.id and %s
                                  order by t.rank, t.id
                                  limit :rows) card
            """;

    private final ApiDatabase database;
    private final Viewers viewers;
    private final TaskStates states;
    private final ShownTasks shown;
    private final TaskCounts counts;

    ShowBoard(ApiDatabase database, Viewers viewers, TaskStates states, ShownTasks shown, TaskCounts counts) {
        this.database = database;
        this.viewers = viewers;
        this.states = states;
        this.shown = shown;
        this.counts = counts;
    }

    private record Card(TaskView task, Cursor position) {}

    Mono<BoardView> show(Caller caller, TaskQuery query, @Nullable String limit) {
        int most = Parameters.limit(limit);
        return viewers.of(caller)
                .flatMap(viewer -> board(viewer, TaskConditions.of(query, viewer), most))
                .as(database::inTransaction);
    }

    private Mono<BoardView> board(Viewer viewer, Conditions conditions, int most) {
        Mono<StateSet> columns = states.of(viewer.caller().org());
        return columns.flatMap(set -> Mono.zip(cards(viewer, conditions, most), counts.byState(conditions))
                .map(found -> view(set, found.getT1(), found.getT2(), most)));
    }

    private Mono<List<Card>> cards(Viewer viewer, Conditions conditions, int most) {
        return shown.list(
                        conditions.in(ON_TOP).replace(":rows", "" + (most + 1)),
                        conditions,
                        "order by s.place, picked.sort_value, t.id",
                        viewer,
                        (task, row) -> new Card(task, ORDER.position(row, task.id())))
                .collectList();
    }

    private static BoardView view(StateSet set, List<Card> cards, Map<UUID, Long> counted, int most) {
        return new BoardView(set.states().stream()
                .filter(state -> !state.archived())
                .map(state -> column(state, cards, counted.getOrDefault(state.id(), 0L), most))
                .toList());
    }

    private static Column column(TaskState state, List<Card> cards, long count, int most) {
        List<Card> own = cards.stream()
                .filter(card -> card.task().state().id().equals(state.id()))
                .toList();
        Page<TaskView> page = Page.of(own, most, Card::position).map(Card::task);
        return new Column(state, Math.min(count, TaskCounts.MOST), count > TaskCounts.MOST, page.items(), page.next());
    }
}
