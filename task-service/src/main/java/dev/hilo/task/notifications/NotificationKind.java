package dev.hilo.task.notifications;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why somebody is told something. */
public enum NotificationKind {
    @JsonProperty("task_assigned")
    TASK_ASSIGNED,
    @JsonProperty("mentioned")
    MENTIONED,
    @JsonProperty("task_due_soon")
    TASK_DUE_SOON,
    @JsonProperty("task_overdue")
    TASK_OVERDUE,
    @JsonProperty("duplicate_found")
    DUPLICATE_FOUND,
    @JsonProperty("deal_won")
    DEAL_WON,
    @JsonProperty("message_failed")
    MESSAGE_FAILED
}
