package dev.hilo.contact.work;

import dev.hilo.contracts.task.TaskEvent.ActivityLogged;
import dev.hilo.contracts.task.TaskEvent.TaskChanged;
import dev.hilo.platform.ids.Ids;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Work on the timeline of one contact, in the organisation's own words, so that it needs no language.
 *
 * @param id follows from the event or the activity, so that it stands there once
 * @param kind {@code task}, {@code call}, {@code meeting} or {@code email}
 */
record WorkEntry(UUID id, UUID org, UUID contact, Instant at, String kind, String preview) {

    /** What happened to a task, where its contacts care: not each time somebody edits it or hands it on. */
    static List<WorkEntry> of(TaskChanged change) {
        boolean matters = switch (change.what()) {
            case CREATED, COMPLETED, REOPENED -> true;
            case EDITED, ASSIGNED, ARCHIVED, RESTORED -> false;
        };
        if (!matters) {
            return List.of();
        }
        String preview =
                "%s → %s".formatted(change.task().title(), change.task().state());
        return change.task().contacts().stream()
                .map(contact -> new WorkEntry(
                        idOf(change.eventId(), contact), change.org(), contact, change.occurredAt(), "task", preview))
                .toList();
    }

    static List<WorkEntry> of(ActivityLogged activity) {
        String preview = activity.outcome().isEmpty()
                ? activity.subjectLine()
                : "%s → %s".formatted(activity.subjectLine(), activity.outcome());
        return activity.contacts().stream()
                .map(contact -> new WorkEntry(
                        idOf(activity.activityId(), contact),
                        activity.org(),
                        contact,
                        activity.startsAt(),
                        activity.kind(),
                        preview))
                .toList();
    }

    static UUID idOf(UUID what, UUID contact) {
        return Ids.of(what, contact.toString());
    }
}
