package dev.hilo.platform.directory;

import dev.hilo.contracts.contact.CompanyEvent;
import dev.hilo.contracts.contact.CompanyEvent.CompanyChanged;
import dev.hilo.contracts.contact.CompanyEvent.RenewalDue;
import dev.hilo.contracts.contact.ContactEvent;
import dev.hilo.contracts.contact.ContactEvent.ContactChanged;
import dev.hilo.contracts.contact.ContactEvent.ContactCreated;
import dev.hilo.contracts.contact.ContactEvent.ContactErased;
import dev.hilo.contracts.contact.ContactEvent.ContactMerged;
import dev.hilo.contracts.contact.ContactEvent.ContactUnmerged;
import dev.hilo.contracts.contact.ContactEvent.DuplicateSuspected;
import dev.hilo.contracts.contact.ContactEvent.HandleAttached;
import dev.hilo.platform.database.StreamDatabase;
import java.util.ArrayList;
import java.util.List;
import reactor.core.publisher.Mono;

/**
 * Keeps the latest picture of each contact and company and knows which person each contact is part of, in whatever
 * order events come and however often.
 */
final class ApplyContactEvents {

    private final StreamDatabase database;
    private final DirectoryContacts contacts;
    private final DirectoryLinks links;
    private final DirectoryCompanies companies;

    ApplyContactEvents(
            StreamDatabase database, DirectoryContacts contacts, DirectoryLinks links, DirectoryCompanies companies) {
        this.database = database;
        this.contacts = contacts;
        this.links = links;
        this.companies = companies;
    }

    Mono<Void> toCompanies(List<CompanyEvent> events) {
        List<CompanyChanged> pictures = new ArrayList<>();
        for (CompanyEvent event : events) {
            switch (event) {
                case CompanyChanged changed -> pictures.add(changed);
                case RenewalDue _ -> {}
            }
        }
        return alone(companies.keep(Latest.of(pictures, CompanyChanged::companyId, CompanyChanged::version)));
    }

    Mono<Void> toContacts(List<ContactEvent> events) {
        List<ContactPicture> pictures = new ArrayList<>();
        List<ContactLink> told = new ArrayList<>();
        for (ContactEvent event : events) {
            switch (event) {
                case ContactCreated created -> pictures.add(ContactPicture.of(created));
                case ContactChanged changed -> pictures.add(ContactPicture.of(changed));
                case ContactErased erased -> pictures.add(ContactPicture.of(erased));
                case ContactMerged merged -> told.add(ContactLink.of(merged));
                case ContactUnmerged unmerged -> told.add(ContactLink.of(unmerged));
                case HandleAttached _ -> {}
                case DuplicateSuspected _ -> {}
            }
        }
        return alone(contacts.keep(Latest.of(pictures, ContactPicture::id, ContactPicture::version))
                .then(links.keep(told)));
    }

    /** Two replicas that each link one end of a chain would both miss its new root. */
    private Mono<Void> alone(Mono<Void> work) {
        return database.inTransaction(links.lock().then(work));
    }
}
