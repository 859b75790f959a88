package dev.hilo.contact.records;

import dev.hilo.contact.customfields.CustomFields;
import dev.hilo.contact.history.RecordKind;
import dev.hilo.contact.users.KnownUsers;
import dev.hilo.platform.lists.Reach;
import dev.hilo.platform.security.Caller;
import dev.hilo.platform.web.FieldError;
import dev.hilo.platform.web.Problem;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Lets a record pass if all of it may be kept. */
@Component
public class PassRecord {

    private final KnownUsers users;
    private final CustomFields fields;
    private final Clock clock;

    PassRecord(KnownUsers users, CustomFields fields, Clock clock) {
        this.users = users;
        this.fields = fields;
        this.clock = clock;
    }

    /** Somebody new. */
    Mono<ContactRecord> created(Caller caller, ContactRecord written) {
        return rules(caller.org())
                .map(rules -> rules.created(written))
                .flatMap(checked -> pass(caller, ContactRecord.EMPTY, checked));
    }

    /** Somebody known. */
    Mono<ContactRecord> changed(Caller caller, ContactRecord before, ContactRecord written) {
        return rules(caller.org())
                .map(rules -> rules.changed(before, written))
                .flatMap(checked -> pass(caller, before, checked));
    }

    /** The rules of the caller's organisation. */
    public Mono<ContactRules> rules(UUID org) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return Mono.zip(
                users.country(org),
                fields.of(RecordKind.CONTACT),
                (country, known) -> new ContactRules(country, today, known));
    }

    private Mono<ContactRecord> pass(Caller caller, ContactRecord before, ContactRules.Checked checked) {
        return users.strangers(newOwner(caller, before, checked.record())).map(strangers -> {
            List<FieldError> errors = new ArrayList<>(checked.errors());
            if (!strangers.isEmpty()) {
                errors.add(new FieldError("owner", "no-such-user"));
            }
            if (!errors.isEmpty()) {
                throw Problem.invalid(errors);
            }
            return checked.record();
        });
    }

    private static Set<UUID> newOwner(Caller caller, ContactRecord before, ContactRecord record) {
        UUID owner = record.owner();
        boolean known = owner == null || owner.equals(before.owner()) || owner.equals(Reach.user(caller));
        return known ? Set.of() : Set.of(owner);
    }
}
