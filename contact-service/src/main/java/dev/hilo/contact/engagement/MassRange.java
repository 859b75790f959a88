package dev.hilo.contact.engagement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Masses that stand for levels at one moment.
 *
 * @param from at least
 * @param below less than
 */
public record MassRange(double from, double below) {

    /** The ranges of these levels now; neighbouring levels make one range. */
    public static List<MassRange> of(Set<Level> levels, Instant now, EngagementRules rules) {
        List<MassRange> ranges = new ArrayList<>();
        levels.stream()
                .sorted(Comparator.comparingInt(Level::from))
                .map(level -> of(level, now, rules))
                .forEach(range -> append(ranges, range));
        return List.copyOf(ranges);
    }

    private static MassRange of(Level level, Instant now, EngagementRules rules) {
        double below =
                Arrays.stream(Level.values()).mapToInt(Level::from).filter(from -> from > level.from()).min().stream()
                        .mapToDouble(from -> EngagementScore.leastMass(from, now, rules))
                        .findFirst()
                        .orElse(Double.POSITIVE_INFINITY);
        double from =
                level.from() == 0 ? Double.NEGATIVE_INFINITY : EngagementScore.leastMass(level.from(), now, rules);
        return new MassRange(from, below);
    }

    private static void append(List<MassRange> ranges, MassRange range) {
        if (!ranges.isEmpty() && Double.compare(ranges.getLast().below, range.from) == 0) {
            range = new MassRange(ranges.removeLast().from, range.below);
        }
        ranges.add(range);
    }
}
