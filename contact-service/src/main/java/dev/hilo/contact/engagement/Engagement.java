package dev.hilo.contact.engagement;

import dev.hilo.contracts.channel.Channel;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * How alive the relation with a contact is, as a mass that fades by itself. The parts are kept apart so that the score
 * can be explained; they sum to the mass.
 *
 * @param messages what the customer wrote
 * @param answers how quickly they answered
 * @param channels when each channel was last used by the customer
 * @param unanswered what our messages since their last one cost; given back as soon as they write
 * @param lastIn time of the customer's last message
 * @param lastOut time of our last message
 * @param lastInteraction the latest thing either side wrote, edits included
 */
public record Engagement(
        UUID org,
        UUID contactId,
        double messages,
        double answers,
        Map<Channel, Instant> channels,
        double unanswered,
        long inbound,
        long outbound,
        Optional<Instant> lastIn,
        Optional<Instant> lastOut,
        Optional<Instant> lastInteraction) {

    public Engagement {
        channels = Map.copyOf(channels);
    }

    /** Nothing has happened yet. */
    public static Engagement none(UUID org, UUID contactId) {
        return new Engagement(
                org, contactId, 0, 0, Map.of(), 0, 0, 0, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The engagement that a whole history makes. */
    public static Engagement of(UUID org, UUID contactId, List<Signal> history, EngagementRules rules) {
        Engagement engagement = none(org, contactId);
        for (Signal signal : history.stream().sorted().toList()) {
            engagement = engagement.after(signal, rules);
        }
        return engagement;
    }

    /**
     * Whether {@link #after} is right for a signal. Who answered whom depends on the order, so once we have written, a
     * signal from before the last one needs the whole history; while only the customer writes, order does not matter.
     */
    boolean canFollow(Signal signal) {
        return switch (signal.direction()) {
            case IN -> lastOut.isEmpty() || (notBefore(signal, lastOut) && notBefore(signal, lastIn));
            case OUT -> notBefore(signal, lastOut) && lastIn.stream().allMatch(signal.at()::isAfter);
        };
    }

    /** The engagement after a signal that {@linkplain #canFollow can follow}. */
    Engagement after(Signal signal, EngagementRules rules) {
        return switch (signal.direction()) {
            case IN -> afterInbound(signal, rules);
            case OUT -> afterOutbound(signal, rules);
        };
    }

    private Engagement afterInbound(Signal signal, EngagementRules rules) {
        Instant at = signal.at();
        double quick = openQuestion()
                .map(asked -> rules.answer() * rules.quickness(asked, at) * rules.growth(at))
                .orElse(0.0);
        return new Engagement(
                org,
                contactId,
                messages + rules.message() * rules.growth(at),
                answers + quick,
                used(signal),
                0,
                inbound + 1,
                outbound,
                latest(lastIn, at),
                lastOut,
                latest(lastInteraction, at));
    }

    private Engagement afterOutbound(Signal signal, EngagementRules rules) {
        return new Engagement(
                org,
                contactId,
                messages,
                answers,
                channels,
                unanswered - rules.unanswered() * rules.growth(signal.at()),
                inbound,
                outbound + 1,
                lastIn,
                latest(lastOut, signal.at()),
                latest(lastInteraction, signal.at()));
    }

    /** Something was written that counts for nothing but being there: an edit. */
    public Engagement touched(Instant at) {
        return new Engagement(
                org,
                contactId,
                messages,
                answers,
                channels,
                unanswered,
                inbound,
                outbound,
                lastIn,
                lastOut,
                latest(lastInteraction, at));
    }

    private Optional<Instant> openQuestion() {
        return lastOut.filter(asked -> lastIn.stream().noneMatch(asked::isBefore));
    }

    private Map<Channel, Instant> used(Signal signal) {
        Map<Channel, Instant> used = new EnumMap<>(Channel.class);
        used.putAll(channels);
        used.merge(signal.channel(), signal.at(), (one, other) -> one.isAfter(other) ? one : other);
        return used;
    }

    double channelsPart(EngagementRules rules) {
        return channels.values().stream()
                .mapToDouble(at -> rules.channel() * rules.growth(at))
                .sum();
    }

    double mass(EngagementRules rules) {
        return messages + answers + channelsPart(rules) + unanswered;
    }

    private static boolean notBefore(Signal signal, Optional<Instant> time) {
        return time.stream().noneMatch(signal.at()::isBefore);
    }

    private static Optional<Instant> latest(Optional<Instant> known, Instant at) {
        return known.filter(at::isBefore).or(() -> Optional.of(at));
    }
}
