package dev.hilo.contact.intake;

import dev.hilo.contact.messages.NamedMessages.Naming;
import dev.hilo.contracts.channel.ChannelEvent;
import dev.hilo.contracts.channel.Direction;
import dev.hilo.contracts.channel.MessageReceived;
import dev.hilo.contracts.channel.MessageStatusChanged;
import dev.hilo.contracts.channel.SendMessage;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Finds, in what channels tell, the names that providers gave to messages written here. */
final class OwnMessageNames {

    private OwnMessageNames() {}

    static List<Naming> in(List<ChannelEvent> events) {
        return events.stream().flatMap(event -> naming(event).stream()).toList();
    }

    private static Optional<Naming> naming(ChannelEvent event) {
        return switch (event) {
            case MessageStatusChanged status when SendMessage.isCallback(status.callbackData()) -> told(status);
            // A mail that comes back in copy bears the Message-ID that we made.
            case MessageReceived copy when copy.direction() == Direction.OUT -> copied(copy);
            default -> Optional.empty();
        };
    }

    private static Optional<Naming> told(MessageStatusChanged status) {
        String ownKey = SendMessage.ownKey(Objects.requireNonNull(status.callbackData(), "it is a callback"));
        return status.target().key().equals(ownKey)
                ? Optional.empty()
                : Optional.of(new Naming(status.origin().account(), ownKey, status.target()));
    }

    private static Optional<Naming> copied(MessageReceived copy) {
        String callback = SendMessage.callbackOfMail(copy.message().id());
        return callback.isEmpty()
                ? Optional.empty()
                : Optional.of(new Naming(copy.origin().account(), SendMessage.ownKey(callback), copy.message()));
    }
}
