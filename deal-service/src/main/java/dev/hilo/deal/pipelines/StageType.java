package dev.hilo.deal.pipelines;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What it means for a deal to stand in a stage. */
public enum StageType {
    @JsonProperty("prospect")
    PROSPECT("cyan"),
    @JsonProperty("active")
    ACTIVE("blue"),
    @JsonProperty("won")
    WON("green"),
    @JsonProperty("lost")
    LOST("red");

    private final String color;

    StageType(String color) {
        this.color = color;
    }

    /** The colour of a stage that has none of its own. */
    String color() {
        return color;
    }

    /** The chance of a deal in a stage that does not say otherwise. */
    int probability() {
        return switch (this) {
            case PROSPECT -> 10;
            case ACTIVE -> 50;
            case WON -> 100;
            case LOST -> 0;
        };
    }
}
