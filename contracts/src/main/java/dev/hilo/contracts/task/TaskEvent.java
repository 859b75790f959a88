package dev.hilo.contracts.task;

import dev.hilo.contracts.DomainEvent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something happened to work that is to be done, on {@link dev.hilo.contracts.Topics#TASK_EVENTS}. */
public sealed interface TaskEvent extends DomainEvent {

    /**
     * A task is now this; a whole picture, so that the latest version is enough.
     *
     * @param actor the user who did it; nothing if a rule or a repetition did
     * @param version of the task, rising
     */
    record TaskChanged(
            UUID eventId,
            UUID org,
            Instant occurredAt,
            UUID taskId,
            long version,
            Change what,
            @Nullable UUID actor,
            Task task)
            implements TaskEvent {

        @Override
        public String subject() {
            return taskId.toString();
        }
    }

    /**
     * A call, a meeting or another activity was logged or changed.
     *
     * @param kind {@code call}, {@code meeting}, {@code email}
     * @param contacts who took part
     * @param version of the activity, rising
     */
    record ActivityLogged(
            UUID eventId,
            UUID org,
            Instant occurredAt,
            UUID activityId,
            long version,
            String kind,
            String subjectLine,
            String outcome,
            Instant startsAt,
            @Nullable UUID actor,
            List<UUID> contacts,
            boolean deleted)
            implements TaskEvent {

        @Override
        public String subject() {
            return activityId.toString();
        }
    }

    /** Somebody is told something; the app shows it at once. */
    record NotificationRaised(
            UUID eventId, UUID org, Instant occurredAt, UUID notificationId, UUID userId, String kind, String title)
            implements TaskEvent {

        @Override
        public String subject() {
            return userId.toString();
        }
    }

    /** What can happen to a task. */
    enum Change {
        CREATED,
        EDITED,
        ASSIGNED,
        COMPLETED,
        REOPENED,
        ARCHIVED,
        RESTORED
    }

    /**
     * A task as others see it.
     *
     * @param dueAt nothing if it has no date
     */
    record Task(
            String title,
            String state,
            boolean done,
            @Nullable Instant dueAt,
            @Nullable UUID assigneeId,
            @Nullable UUID teamId,
            List<UUID> contacts,
            List<UUID> companies,
            List<UUID> deals,
            List<UUID> conversations,
            boolean archived) {}
}
