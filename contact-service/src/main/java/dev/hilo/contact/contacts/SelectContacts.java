package dev.hilo.contact.contacts;

import dev.hilo.contact.customfields.CustomFields;
import dev.hilo.contact.customfields.FieldFilters;
import dev.hilo.contact.customfields.FieldValues;
import dev.hilo.contact.history.RecordKind;
import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.lists.Conditions;
import dev.hilo.platform.lists.Reach;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import reactor.core.publisher.Mono;

/** Tells which contacts a list's address means, for the list and for whatever is done with all of it. */
@Component
public class SelectContacts {

    private final ApiDatabase database;
    private final CustomFields fields;
    private final Clock clock;

    SelectContacts(ApiDatabase database, CustomFields fields, Clock clock) {
        this.database = database;
        this.fields = fields;
        this.clock = clock;
    }

    /**
     * The conditions on contacts {@code c} and engagements {@code e}.
     *
     * @param address all parameters, those of custom fields among them
     * @return fails with 422 if something is asked for that there is not
     */
    public Mono<Conditions> matching(ContactQuery query, MultiValueMap<String, String> address, Reach reach, UUID me) {
        Conditions conditions = ContactConditions.of(query, reach, me, clock.instant());
        if (!FieldFilters.named(address)) {
            return Mono.just(conditions);
        }
        return fields.of(RecordKind.CONTACT)
                .as(database::inTransaction)
                .map(known -> narrowed(conditions, known, address));
    }

    private static Conditions narrowed(
            Conditions conditions, FieldValues known, MultiValueMap<String, String> address) {
        new FieldFilters(known, "contact_search_texts").narrow(conditions, address);
        return conditions;
    }
}
