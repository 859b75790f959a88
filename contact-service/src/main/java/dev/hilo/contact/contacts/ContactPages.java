package dev.hilo.contact.contacts;

import dev.hilo.contact.contacts.ContactSort.Directed;
import dev.hilo.contact.contacts.Contacts.Placed;
import dev.hilo.platform.lists.Conditions;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Lists of any length, read a page at a time, each in a transaction of its own. */
@Component
public class ContactPages {

    private static final int SIZE = 500;
    private static final Directed ORDER = Directed.parse("created");

    private final Contacts contacts;

    ContactPages(Contacts contacts) {
        this.contacts = contacts;
    }

    /** All contacts that fulfil the conditions, who came first first. */
    public Flux<List<ContactView>> all(Conditions conditions) {
        return contacts.list(conditions, ORDER, SIZE)
                .expand(page -> next(conditions, page))
                .filter(page -> !page.isEmpty())
                .map(page -> page.stream().map(Placed::contact).toList());
    }

    private Mono<List<Placed>> next(Conditions conditions, List<Placed> page) {
        if (page.size() < SIZE) {
            return Mono.empty();
        }
        Conditions behind = conditions.copy();
        ORDER.goOn(behind, page.getLast().position().toString());
        return contacts.list(behind, ORDER, SIZE);
    }
}
