package dev.hilo.contact.records;

import dev.hilo.contact.contacts.SocialNetwork;
import dev.hilo.contracts.channel.HandleKind;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A handle of a person as it stands in the database.
 *
 * @param routing whether messages come on it
 */
record StoredHandle(
        UUID id,
        HandleKind kind,
        String value,
        String matchKey,
        @Nullable String e164,
        boolean routing,
        boolean primary,
        @Nullable String raw,
        boolean saysWhatsapp) {

    boolean isEmail() {
        return kind == HandleKind.EMAIL;
    }

    boolean isPhone() {
        return e164 != null;
    }

    boolean isWhatsapp() {
        return kind == HandleKind.WHATSAPP || saysWhatsapp;
    }

    boolean isSocial() {
        return SocialNetwork.of(kind).isPresent();
    }
}
