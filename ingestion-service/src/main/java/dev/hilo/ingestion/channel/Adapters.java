package dev.hilo.ingestion.channel;

import dev.hilo.contracts.channel.Channel;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The channels that this installation can speak. */
@Component
public final class Adapters {

    private final Map<String, ChannelAdapter> byName;

    public Adapters(List<ChannelAdapter> adapters) {
        byName = adapters.stream()
                .collect(Collectors.toUnmodifiableMap(adapter -> name(adapter.channel()), Function.identity()));
    }

    /** The adapter of a channel by its name in addresses, for example {@code whatsapp}. */
    public Optional<ChannelAdapter> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The adapter of a channel. */
    public Optional<ChannelAdapter> of(Channel channel) {
        return named(name(channel));
    }

    /** The names of all channels spoken. */
    public Set<String> names() {
        return byName.keySet();
    }

    /** A channel as it is written in addresses and in the API. */
    public static String name(Channel channel) {
        return channel.name().toLowerCase(Locale.ROOT);
    }
}
