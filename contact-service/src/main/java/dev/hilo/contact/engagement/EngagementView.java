package dev.hilo.contact.engagement;

import dev.hilo.contact.engagement.EngagementExplanation.Part;
import dev.hilo.platform.lists.Names;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A score and everything it was made of.
 *
 * @param halfLifeDays after which a point counts half
 * @param levels from the highest down
 * @param channels the one the customer used last first
 * @param trends of the last 30 and of the last 90 days
 */
record EngagementView(
        int score,
        String level,
        long halfLifeDays,
        List<Part> parts,
        List<Threshold> levels,
        Stats stats,
        List<ChannelUse> channels,
        List<Trend> trends,
        ResponseTimes responseTimes,
        @Nullable Instant lastInboundAt,
        @Nullable Instant lastOutboundAt,
        @Nullable Instant lastInteractionAt) {

    static final List<Threshold> LEVELS = Arrays.stream(Level.values())
            .map(level -> new Threshold(Names.of(level), level.from()))
            .toList();

    /** The lowest score of a level. */
    record Threshold(String level, int from) {}

    record Stats(long interactions, long inbound, long outbound) {}

    /** What was written in the last days, and in as many days before them. */
    record Trend(int days, long interactions, long before) {}

    /** When the customer last used a channel. */
    record ChannelUse(String channel, Instant lastAt) {}

    /**
     * Median times in which one side answered the other, in seconds; nothing where nobody ever answered.
     *
     * @param customerSeconds the customer us
     * @param ourSeconds we the customer
     */
    record ResponseTimes(
            @Nullable Double customerSeconds, @Nullable Double ourSeconds) {}
}
