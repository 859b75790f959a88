package dev.hilo.contact.resolution;

import dev.hilo.contracts.channel.Channel;
import dev.hilo.contracts.channel.Handle;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A contact that is about to come into being.
 *
 * @param namedAt time of the message that told the name, or {@link PersonName#NEVER} if none did
 */
public record NewContact(
        UUID id,
        UUID org,
        PersonName name,
        Instant namedAt,
        @Nullable String language,
        Channel channel,
        List<Handle> handles) {}
