package dev.hilo.task.overview;

import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.lists.Conditions;
import dev.hilo.platform.security.Caller;
import dev.hilo.task.overview.MyDay.Part;
import dev.hilo.task.overview.MyDays.Counts;
import dev.hilo.task.overview.MyDays.Slot;
import dev.hilo.task.tasks.ShownTasks;
import dev.hilo.task.tasks.TaskView;
import dev.hilo.task.tasks.Urgency;
import dev.hilo.task.viewers.TaskReach;
import dev.hilo.task.viewers.Viewer;
import dev.hilo.task.viewers.Viewers;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Shows what the caller has to do: overdue, today, next. */
@Component
class ShowMyDay {

    private static final int DAYS_AHEAD = 7;

    private final ApiDatabase database;
    private final Viewers viewers;
    private final ShownTasks shown;
    private final MyDays days;

    ShowMyDay(ApiDatabase database, Viewers viewers, ShownTasks shown, MyDays days) {
        this.database = database;
        this.viewers = viewers;
        this.shown = shown;
        this.days = days;
    }

    private record Slotted(Slot slot, TaskView task) {}

    Mono<MyDay> show(Caller caller) {
        var _ = caller.require(TaskReach.VIEW);
        return viewers.of(caller).flatMap(this::day).as(database::inTransaction);
    }

    private Mono<MyDay> day(Viewer viewer) {
        Conditions mine = mine(viewer);
        return tasks(viewer, mine)
                .zipWith(Mono.defer(() -> days.count(mine)))
                .map(found -> view(viewer, found.getT1(), found.getT2()));
    }

    private Mono<List<Slotted>> tasks(Viewer viewer, Conditions mine) {
        return shown.list(
                        MyDays.pick(),
                        mine,
                        "order by t.deadline, t.id",
                        viewer,
                        (task, row) -> new Slotted(Slot.of(row), task))
                .collectList();
    }

    private static Conditions mine(Viewer viewer) {
        LocalDate last = viewer.today().plusDays(DAYS_AHEAD);
        Conditions mine = new Conditions();
        mine.with("me", viewer.me());
        mine.with("tomorrowAt", viewer.startOf(viewer.today().plusDays(1)));
        mine.with("lastDay", last);
        mine.with("endAt", viewer.startOf(last.plusDays(1)));
        Urgency.bind(mine, Set.of(Urgency.OVERDUE), viewer);
        return mine;
    }

    private static MyDay view(Viewer viewer, List<Slotted> tasks, Counts counts) {
        return new MyDay(
                viewer.today(),
                part(Slot.OVERDUE, tasks, counts.overdue()),
                part(Slot.TODAY, tasks, counts.today()),
                part(Slot.NEXT, tasks, counts.next()));
    }

    private static Part part(Slot slot, List<Slotted> tasks, long count) {
        return new Part(
                count,
                tasks.stream()
                        .filter(task -> task.slot() == slot)
                        .map(Slotted::task)
                        .toList());
    }
}
