package dev.hilo.benchmarks.checking;

import dev.hilo.benchmarks.people.Identity;
import dev.hilo.benchmarks.traffic.Expected;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Where what is shown of somebody is not what was sent.
 *
 * @param lines each one thing, for people to read
 */
public record Difference(Identity who, List<String> lines) {

    private static final int LONGEST = 160;

    public Difference {
        lines = List.copyOf(lines);
    }

    /** Nothing if all is as it must be. */
    static Optional<Difference> between(Identity who, List<Expected> expected, Shown shown) {
        List<String> lines = new ArrayList<>();
        if (shown.contacts().size() != 1) {
            lines.add("%d contacts instead of one".formatted(shown.contacts().size()));
        }
        if (shown.onTimeline() != expected.size()) {
            lines.add("%d messages on the timeline instead of %d".formatted(shown.onTimeline(), expected.size()));
        }
        List<Expected> left = new ArrayList<>(shown.messages());
        for (Expected message : sorted(expected)) {
            if (!take(message, left)) {
                lines.add("missing:  " + line(message));
            }
        }
        left.forEach(message -> lines.add("too much: " + line(message)));
        return lines.isEmpty() ? Optional.empty() : Optional.of(new Difference(who, lines));
    }

    /** Those with a status first, so that a message of which no status is expected does not take their place. */
    private static List<Expected> sorted(List<Expected> expected) {
        return expected.stream()
                .sorted(Comparator.comparing(
                        (Expected message) -> message.status().isEmpty()))
                .toList();
    }

    private static boolean take(Expected wanted, List<Expected> from) {
        for (Expected message : from) {
            if (matches(wanted, message)) {
                return from.remove(message);
            }
        }
        return false;
    }

    private static boolean matches(Expected wanted, Expected shown) {
        boolean sameStatus = wanted.status().isEmpty() || wanted.status().equals(shown.status());
        return sameStatus && bare(wanted).equals(bare(shown));
    }

    private static Expected bare(Expected message) {
        return new Expected(
                message.channel(),
                message.direction(),
                message.providerId(),
                message.kind(),
                message.deleted() ? "" : message.text(),
                message.deleted() || message.edited(),
                message.deleted(),
                "");
    }

    private static String line(Expected message) {
        String text = message.toString().replace("\n", "\\n");
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
