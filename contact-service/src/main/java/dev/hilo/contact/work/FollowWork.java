package dev.hilo.contact.work;

import dev.hilo.contracts.task.TaskEvent;
import dev.hilo.contracts.task.TaskEvent.ActivityLogged;
import dev.hilo.contracts.task.TaskEvent.NotificationRaised;
import dev.hilo.contracts.task.TaskEvent.TaskChanged;
import dev.hilo.platform.database.StreamDatabase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Puts on timelines what happened with tasks, and activities as they are now, in whatever order and however often it is
 * told.
 */
@Component
class FollowWork {

    private final StreamDatabase database;
    private final WorkEntries entries;
    private final FollowedActivities activities;

    FollowWork(StreamDatabase database, WorkEntries entries, FollowedActivities activities) {
        this.database = database;
        this.entries = entries;
        this.activities = activities;
    }

    Mono<Void> follow(List<TaskEvent> events) {
        List<WorkEntry> happened = new ArrayList<>();
        Map<UUID, ActivityLogged> latest = new HashMap<>();
        for (TaskEvent event : events) {
            switch (event) {
                case TaskChanged task -> happened.addAll(WorkEntry.of(task));
                case ActivityLogged activity -> latest.merge(activity.activityId(), activity, FollowWork::later);
                case NotificationRaised _ -> {}
            }
        }
        return entries.add(happened)
                .then(Mono.defer(() -> keep(latest.values())))
                .as(database::inTransaction);
    }

    /** One an activity: a statement may write a row once. */
    private static ActivityLogged later(ActivityLogged one, ActivityLogged other) {
        return one.version() >= other.version() ? one : other;
    }

    private Mono<Void> keep(Collection<ActivityLogged> logged) {
        if (logged.isEmpty()) {
            return Mono.empty();
        }
        return activities.before(logged).flatMap(before -> replace(logged, before));
    }

    private Mono<Void> replace(Collection<ActivityLogged> logged, Map<UUID, FollowedActivities.Followed> before) {
        List<ActivityLogged> news = logged.stream()
                .filter(activity -> !before.containsKey(activity.activityId())
                        || before.get(activity.activityId()).version() < activity.version())
                .toList();
        List<UUID> stale = before.values().stream()
                .filter(followed ->
                        news.stream().anyMatch(activity -> activity.activityId().equals(followed.activity())))
                .flatMap(followed ->
                        followed.contacts().stream().map(contact -> WorkEntry.idOf(followed.activity(), contact)))
                .toList();
        List<WorkEntry> now = news.stream()
                .filter(activity -> !activity.deleted())
                .flatMap(activity -> WorkEntry.of(activity).stream())
                .toList();
        return entries.remove(stale).then(entries.add(now)).then(activities.keep(news));
    }
}
