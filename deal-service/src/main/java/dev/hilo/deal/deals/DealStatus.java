package dev.hilo.deal.deals;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.hilo.deal.pipelines.StageType;

/** Where a deal stands. */
public enum DealStatus {
    @JsonProperty("open")
    OPEN,
    @JsonProperty("won")
    WON,
    @JsonProperty("lost")
    LOST;

    static DealStatus of(StageType type) {
        return switch (type) {
            case PROSPECT, ACTIVE -> OPEN;
            case WON -> WON;
            case LOST -> LOST;
        };
    }
}
