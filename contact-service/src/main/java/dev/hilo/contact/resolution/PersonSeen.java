package dev.hilo.contact.resolution;

import dev.hilo.contact.handles.HandleKey;
import dev.hilo.contracts.channel.Channel;
import dev.hilo.contracts.channel.Handle;
import dev.hilo.contracts.channel.Person;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Somebody was seen on a channel, and it has to be known who.
 *
 * @param at the provider's time
 * @param mayBeNew whether somebody nobody knows becomes a contact; an automatic reply, for one, makes none
 */
public record PersonSeen(UUID org, Channel channel, Person person, Instant at, boolean mayBeNew) {

    List<HandleKey> keys() {
        return person.handles().stream()
                .map(handle -> HandleKey.of(org, handle))
                .toList();
    }

    HandleKey key(Handle handle) {
        return HandleKey.of(org, handle);
    }
}
