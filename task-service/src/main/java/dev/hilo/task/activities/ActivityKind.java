package dev.hilo.task.activities;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What people do with customers outside of conversations. */
public enum ActivityKind {
    @JsonProperty("call")
    CALL,
    @JsonProperty("meeting")
    MEETING,
    @JsonProperty("email")
    EMAIL
}
