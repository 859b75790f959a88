package dev.hilo.contact.contacts;

import dev.hilo.contracts.channel.Channel;
import dev.hilo.contracts.channel.HandleKind;
import java.util.Optional;

/** On which channel a handle reaches somebody. */
final class HandleChannels {

    private HandleChannels() {}

    /** A number in itself is on no channel. */
    static Optional<Channel> of(HandleKind kind) {
        return switch (kind) {
            case WHATSAPP, WHATSAPP_BSUID -> Optional.of(Channel.WHATSAPP);
            case TELEGRAM -> Optional.of(Channel.TELEGRAM);
            case EMAIL -> Optional.of(Channel.EMAIL);
            case WEBCHAT -> Optional.of(Channel.WEBCHAT);
            case PHONE, FACEBOOK, INSTAGRAM, LINKEDIN, TEAMS -> Optional.empty();
        };
    }
}
