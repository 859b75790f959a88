package dev.hilo.contact.contacts;

import dev.hilo.platform.lists.Conditions;
import dev.hilo.platform.web.Problem;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Shows a contact to whoever has just changed it. */
@Component
public class ShowContact {

    private final Contacts contacts;

    ShowContact(Contacts contacts) {
        this.contacts = contacts;
    }

    /** The contact as it is now; fails with 404 if there is none. */
    public Mono<ContactView> show(UUID id) {
        return contacts.find(Conditions.of("c.id = :id", "id", id)).switchIfEmpty(Mono.error(Problem::notFound));
    }
}
