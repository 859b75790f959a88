package dev.hilo.task.states;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a state means, whatever an organisation calls it. */
public enum Phase {
    @JsonProperty("open")
    OPEN,
    @JsonProperty("in_progress")
    IN_PROGRESS,
    @JsonProperty("done")
    DONE
}
