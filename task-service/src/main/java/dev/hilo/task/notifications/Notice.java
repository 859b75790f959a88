package dev.hilo.task.notifications;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.UUID;

/**
 * Something that one person is told.
 *
 * @param id follows from the reason, so that the same is told once
 * @param title what it is about: the name of the task, the deal, the contact
 */
public record Notice(
        UUID id, UUID org, UUID user, NotificationKind kind, String title, Subject subject, UUID about, Instant at) {

    /** What a notice is about. */
    public enum Subject {
        @JsonProperty("task")
        TASK,
        @JsonProperty("contact")
        CONTACT,
        @JsonProperty("deal")
        DEAL,
        @JsonProperty("conversation")
        CONVERSATION
    }
}
