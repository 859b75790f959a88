package dev.hilo.contact.handles;

import dev.hilo.contracts.channel.Handle;
import java.util.Locale;

/** The canonical form under which a handle is looked up: equal for every way of writing the same number or address. */
public final class MatchKeys {

    private MatchKeys() {}

    /** The canonical form of a handle's value. */
    public static String of(Handle handle) {
        return switch (handle.kind()) {
            case WHATSAPP, PHONE -> PhoneNumbers.matchKey(handle.value());
            case EMAIL -> MailAddresses.matchKey(handle.value());
            case TELEGRAM, WHATSAPP_BSUID -> handle.value();
            case WEBCHAT, FACEBOOK, INSTAGRAM, LINKEDIN, TEAMS -> handle.value().toLowerCase(Locale.ROOT);
        };
    }
}
