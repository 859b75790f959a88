package dev.hilo.task.tasks;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.stream.Stream;

/** How much a task matters, the most first. */
public enum Priority {
    @JsonProperty("high")
    HIGH(1),
    @JsonProperty("medium")
    MEDIUM(2),
    @JsonProperty("low")
    LOW(3);

    private final long rank;

    Priority(long rank) {
        this.rank = rank;
    }

    /** As the database sorts it. */
    public long rank() {
        return rank;
    }

    static Priority ofRank(long rank) {
        return Stream.of(values())
                .filter(priority -> priority.rank == rank)
                .findFirst()
                .orElseThrow();
    }
}
