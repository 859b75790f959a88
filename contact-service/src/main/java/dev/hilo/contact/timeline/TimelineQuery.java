package dev.hilo.contact.timeline;

import dev.hilo.contracts.channel.Channel;
import dev.hilo.platform.lists.Conditions;
import dev.hilo.platform.lists.Names;
import dev.hilo.platform.lists.Parameters;
import dev.hilo.platform.lists.Position;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which items of a timeline are asked for.
 *
 * @param kinds never empty
 * @param channels empty for all
 * @param last item of the page before
 */
record TimelineQuery(Set<TimelineKind> kinds, Set<Channel> channels, Optional<Position> last) {

    static TimelineQuery parse(@Nullable String kind, @Nullable String channel, @Nullable String cursor) {
        Set<TimelineKind> kinds = Parameters.choices("kind", kind, TimelineKind.class);
        return new TimelineQuery(
                kinds.isEmpty() ? EnumSet.allOf(TimelineKind.class) : kinds,
                Parameters.choices("channel", channel, Channel.class),
                Position.parse(cursor));
    }

    boolean messages() {
        return kinds.contains(TimelineKind.MESSAGE);
    }

    boolean entries() {
        return kinds.stream().anyMatch(kind -> kind != TimelineKind.MESSAGE);
    }

    /** What messages {@code m} have to fulfil. */
    Conditions ofMessages() {
        return messages() ? common("m.channel", "m.sent_at", "m.id") : new Conditions();
    }

    /** What entries {@code t} have to fulfil. */
    Conditions ofEntries() {
        if (!entries()) {
            return new Conditions();
        }
        Conditions conditions = common("t.channel", "t.at", "t.id");
        if (kinds.size() < TimelineKind.values().length) {
            conditions.and(
                    "t.kind = any(:kinds)",
                    "kinds",
                    kinds.stream().map(Names::of).toArray(String[]::new));
        }
        return conditions;
    }

    private Conditions common(String channel, String time, String id) {
        Conditions conditions = new Conditions();
        last.ifPresent(position -> position.goOn(conditions, time, id));
        if (!channels.isEmpty()) {
            conditions.and(
                    channel + " = any(:channels)",
                    "channels",
                    channels.stream().map(Channel::name).toArray(String[]::new));
        }
        return conditions;
    }
}
