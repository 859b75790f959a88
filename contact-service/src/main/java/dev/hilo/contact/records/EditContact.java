package dev.hilo.contact.records;

import dev.hilo.contact.history.Actor;
import dev.hilo.contact.records.ContactRecord.CompanyLink;
import dev.hilo.contact.records.ContactRecord.MainCompany;
import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.lists.Conditions;
import dev.hilo.platform.lists.Reach;
import dev.hilo.platform.requests.EntityTag;
import dev.hilo.platform.requests.MergePatch;
import dev.hilo.platform.security.Caller;
import dev.hilo.platform.web.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** Changes what is written about a person. */
@Component
public class EditContact {

    private final ApiDatabase database;
    private final StoredContacts contacts;
    private final MergePatch patch;
    private final PassRecord passRecord;
    private final SaveContacts saveContacts;

    EditContact(
            ApiDatabase database,
            StoredContacts contacts,
            MergePatch patch,
            PassRecord passRecord,
            SaveContacts saveContacts) {
        this.database = database;
        this.contacts = contacts;
        this.patch = patch;
        this.passRecord = passRecord;
        this.saveContacts = saveContacts;
    }

    /**
     * Applies a merge patch.
     *
     * @param expected entity tag of what the caller saw; nothing if they do not care
     * @return fails with 404, 409 for a contact that is part of another, 412, or 422
     */
    Mono<Void> edit(Caller caller, UUID id, @Nullable String expected, JsonNode changes) {
        Conditions conditions = Conditions.of("c.id = :id", "id", id);
        conditions.and("c.erased_at is null");
        Reach.of(caller, "contacts:edit").narrow(conditions, "c.owner_id");
        return contacts.toChange(conditions)
                .next()
                .switchIfEmpty(Mono.error(Problem::notFound))
                .doOnNext(contact -> refuse(contact, expected))
                .flatMap(contact -> change(caller, contact, changes))
                .as(database::inTransaction);
    }

    private static void refuse(StoredContact contact, @Nullable String expected) {
        EntityTag.require(contact.version(), expected);
        if (contact.mergedInto() != null) {
            throw new Problem(HttpStatus.CONFLICT, "contact-merged").with("mergedInto", contact.mergedInto());
        }
    }

    private Mono<Void> change(Caller caller, StoredContact contact, JsonNode changes) {
        ContactRecord written =
                withCompany(contact.record(), patch.apply(contact.record(), changes, ContactRecord.class));
        return passRecord
                .changed(caller, contact.record(), written)
                .filter(record -> !record.equals(contact.record()))
                .flatMap(record -> saveContacts.save(Actor.of(caller), List.of(Draft.changed(contact, record))));
    }

    /** Whoever names the main company alone means it beside the others; whoever names all means these. */
    public static ContactRecord withCompany(ContactRecord before, ContactRecord written) {
        if (!written.companies().equals(before.companies())) {
            return written.with(written.companies());
        }
        MainCompany main = written.company();
        if (Objects.equals(main, before.company())) {
            return written;
        }
        List<CompanyLink> links = new ArrayList<>(
                written.companies().stream().filter(link -> !link.main()).toList());
        if (main != null) {
            links.removeIf(link -> link.id().equals(main.id()));
            links.addFirst(new CompanyLink(main.id(), true, ""));
        }
        return written.with(links);
    }
}
