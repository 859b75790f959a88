package dev.hilo.ingestion.sending;

import dev.hilo.contracts.channel.Channel;
import dev.hilo.ingestion.channel.ChannelSender;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The channels on which this installation can answer. */
@Component
final class Senders {

    private final Map<Channel, ChannelSender> byChannel;

    Senders(List<ChannelSender> senders) {
        byChannel = senders.stream().collect(Collectors.toUnmodifiableMap(ChannelSender::channel, Function.identity()));
    }

    Optional<ChannelSender> of(Channel channel) {
        return Optional.ofNullable(byChannel.get(channel));
    }
}
