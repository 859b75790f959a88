package dev.hilo.contact.handles;

import dev.hilo.contracts.channel.Handle;
import dev.hilo.platform.ids.Ids;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A handle that a contact is about to get.
 *
 * @param username the channel's public name of the person, where it has one
 */
public record NewHandle(
        UUID id,
        HandleKey key,
        UUID contactId,
        Handle handle,
        @Nullable String username,
        Instant since) {

    public static NewHandle of(HandleKey key, UUID contactId, Handle handle, @Nullable String username, Instant since) {
        return new NewHandle(Ids.next(), key, contactId, handle, username, since);
    }

    @Nullable String e164() {
        return switch (handle.kind()) {
            case WHATSAPP, PHONE -> PhoneNumbers.e164(handle.value()).orElse(null);
            case EMAIL, TELEGRAM, WEBCHAT, WHATSAPP_BSUID, FACEBOOK, INSTAGRAM, LINKEDIN, TEAMS -> null;
        };
    }
}
