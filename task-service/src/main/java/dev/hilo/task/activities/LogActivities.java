package dev.hilo.task.activities;

import dev.hilo.contracts.Topics;
import dev.hilo.contracts.task.TaskEvent.ActivityLogged;
import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.ids.Ids;
import dev.hilo.platform.lists.Conditions;
import dev.hilo.platform.lists.Names;
import dev.hilo.platform.lists.Reach;
import dev.hilo.platform.outbox.Outbox;
import dev.hilo.platform.outbox.OutboxRelay;
import dev.hilo.platform.requests.EntityTag;
import dev.hilo.platform.requests.MergePatch;
import dev.hilo.platform.security.Caller;
import dev.hilo.platform.web.Problem;
import dev.hilo.task.activities.WrittenActivities.Written;
import dev.hilo.task.tasks.TaskView.Named;
import dev.hilo.task.viewers.TaskReach;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** Logs, changes and removes activities, and tells the timelines of those who took part. */
@Component
class LogActivities {

    private final ApiDatabase database;
    private final Activities activities;
    private final WrittenActivities written;
    private final MergePatch mergePatch;
    private final Outbox outbox;
    private final OutboxRelay relay;
    private final Clock clock;

    LogActivities(
            ApiDatabase database,
            Activities activities,
            WrittenActivities written,
            MergePatch mergePatch,
            Outbox outbox,
            OutboxRelay relay,
            Clock clock) {
        this.database = database;
        this.activities = activities;
        this.written = written;
        this.mergePatch = mergePatch;
        this.outbox = outbox;
        this.relay = relay;
        this.clock = clock;
    }

    Mono<ActivityView> log(Caller caller, ActivityFields fields) {
        var _ = caller.require(TaskReach.CREATE);
        Written activity = written(caller, Ids.next(), fields.checked(), 0);
        return committed(keep(caller, activity));
    }

    Mono<ActivityView> change(Caller caller, UUID id, JsonNode patch, @Nullable String expected) {
        return committed(find(caller, id, TaskReach.EDIT)
                .map(before -> changed(caller, before, patch, expected))
                .flatMap(activity -> keep(caller, activity)));
    }

    Mono<Void> remove(Caller caller, UUID id) {
        return committed(find(caller, id, TaskReach.EDIT).flatMap(before -> removed(caller, before)))
                .then();
    }

    /** The activity; 404 if it is not there for the caller. */
    Mono<ActivityView> find(Caller caller, UUID id, String permission) {
        Conditions which = ActivityReach.of(caller, permission);
        which.and("a.id = :id", "id", id);
        return activities
                .list(which, 1)
                .filter(found -> !found.isEmpty())
                .switchIfEmpty(Mono.error(Problem::notFound))
                .map(List::getFirst);
    }

    private Written changed(Caller caller, ActivityView before, JsonNode patch, @Nullable String expected) {
        EntityTag.require(before.version(), expected);
        ActivityFields after =
                mergePatch.apply(before.fields(), patch, ActivityFields.class).checked();
        return written(caller, before.id(), after, before.version());
    }

    private Written written(Caller caller, UUID id, ActivityFields fields, long version) {
        UUID me = Reach.user(caller);
        return new Written(
                id, caller.org(), fields, me.getMostSignificantBits() == 0 ? null : me, clock.instant(), version);
    }

    private Mono<ActivityView> keep(Caller caller, Written activity) {
        return written.missing(activity.fields())
                .filter(List::isEmpty)
                .switchIfEmpty(
                        written.missing(activity.fields()).flatMap(errors -> Mono.error(Problem.invalid(errors))))
                .flatMap(_ -> written.keep(activity))
                .filter(rows -> rows == 1)
                .switchIfEmpty(Mono.error(LogActivities::changedMeanwhile))
                .then(Mono.defer(() -> written.participate(activity)))
                .then(Mono.defer(() -> activities.list(Conditions.of("a.id = :id", "id", activity.id()), 1)))
                .map(List::getFirst)
                .flatMap(view -> told(caller, view, false));
    }

    private Mono<ActivityView> removed(Caller caller, ActivityView before) {
        return written.remove(before.id(), before.version(), clock.instant())
                .filter(rows -> rows == 1)
                .switchIfEmpty(Mono.error(LogActivities::changedMeanwhile))
                .flatMap(_ -> told(caller, before, true));
    }

    private Mono<ActivityView> told(Caller caller, ActivityView view, boolean deleted) {
        UUID me = Reach.user(caller);
        ActivityLogged event = new ActivityLogged(
                Ids.next(),
                caller.org(),
                clock.instant(),
                view.id(),
                deleted ? view.version() + 1 : view.version(),
                Names.of(view.kind()),
                view.subject(),
                view.outcome() == null ? "" : view.outcome().name(),
                view.startsAt(),
                me.getMostSignificantBits() == 0 ? null : me,
                view.contacts().stream().map(Named::id).toList(),
                deleted);
        return outbox.append(database, Topics.TASK_EVENTS, List.of(event)).thenReturn(view);
    }

    private Mono<ActivityView> committed(Mono<ActivityView> work) {
        return work.as(database::inTransaction).doOnNext(_ -> relay.wake());
    }

    private static Problem changedMeanwhile() {
        return new Problem(HttpStatus.PRECONDITION_FAILED, "changed-meanwhile");
    }
}
