package dev.hilo.contact.bulk;

import dev.hilo.contact.history.Actor;
import dev.hilo.contact.records.ArchiveContact;
import dev.hilo.contact.records.ContactRecord;
import dev.hilo.contact.records.ContactRules;
import dev.hilo.contact.records.Draft;
import dev.hilo.contact.records.EditContact;
import dev.hilo.contact.records.PassRecord;
import dev.hilo.contact.records.SaveContacts;
import dev.hilo.contact.records.StoredContact;
import dev.hilo.contact.records.StoredContacts;
import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.lists.Conditions;
import dev.hilo.platform.requests.MergePatch;
import dev.hilo.platform.web.Problem;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Does a piece of a job: all of it, or nothing of it. */
@Component
class ChangePiece {

    private static final int PIECE = 200;

    private final ApiDatabase database;
    private final BulkJobs jobs;
    private final StoredContacts contacts;
    private final PassRecord passRecord;
    private final SaveContacts saveContacts;
    private final ArchiveContact archiveContact;
    private final MergePatch patch;
    private final JsonMapper json;

    ChangePiece(
            ApiDatabase database,
            BulkJobs jobs,
            StoredContacts contacts,
            PassRecord passRecord,
            SaveContacts saveContacts,
            ArchiveContact archiveContact,
            MergePatch patch,
            JsonMapper json) {
        this.database = database;
        this.jobs = jobs;
        this.contacts = contacts;
        this.passRecord = passRecord;
        this.saveContacts = saveContacts;
        this.archiveContact = archiveContact;
        this.patch = patch;
        this.json = json;
    }

    /** Whether there may be more to do. */
    Mono<Boolean> change(UUID job) {
        return jobs.take(job).flatMap(this::next).defaultIfEmpty(false).as(database::inTransaction);
    }

    private Mono<Boolean> next(BulkJob job) {
        return jobs.next(job.id(), PIECE).flatMap(next -> deal(job, next));
    }

    /** The next piece cannot be done as a whole: it counts as failed, and what is behind it goes on. */
    Mono<Boolean> giveUp(UUID job) {
        return jobs.take(job)
                .flatMap(_ -> jobs.next(job, PIECE))
                .flatMap(next -> jobs.advance(job, next.size(), next.size()).thenReturn(!next.isEmpty()))
                .defaultIfEmpty(false)
                .as(database::inTransaction);
    }

    private Mono<Boolean> deal(BulkJob job, List<UUID> next) {
        if (next.isEmpty()) {
            return jobs.finish(job.id()).thenReturn(false);
        }
        Conditions conditions = Conditions.of("c.id = any(:ids)", "ids", next.toArray(UUID[]::new));
        conditions.and("c.merged_into is null and c.erased_at is null");
        return contacts.toChange(conditions)
                .collectList()
                .flatMap(present -> deal(job, next.size(), present))
                .thenReturn(true);
    }

    private Mono<Void> deal(BulkJob job, int asked, List<StoredContact> present) {
        return passRecord
                .rules(job.actor().org())
                .map(rules -> Changes.of(present, contact -> changed(rules, job.action(), contact)))
                .flatMap(changes -> saveContacts
                        .save(job.actor(), changes.drafts())
                        .then(archive(job.actor(), job.action(), present))
                        .then(jobs.advance(job.id(), asked, changes.failed())));
    }

    private Mono<Void> archive(Actor actor, BulkAction action, List<StoredContact> present) {
        Boolean archive = action.archive();
        List<UUID> others = present.stream()
                .filter(contact -> archive != null && contact.archived() != archive)
                .map(StoredContact::id)
                .toList();
        return archive == null || others.isEmpty() ? Mono.empty() : archiveContact.archive(actor, others, archive);
    }

    /** What becomes of the contact; nothing if it cannot become that. */
    private Optional<Draft> changed(ContactRules rules, BulkAction action, StoredContact contact) {
        try {
            ContactRecord written = EditContact.withCompany(
                    contact.record(), patch.apply(contact.record(), patch(action, contact), ContactRecord.class));
            ContactRules.Checked checked = rules.changed(contact.record(), written);
            return checked.errors().isEmpty()
                    ? Optional.of(Draft.changed(contact, checked.record()))
                    : Optional.empty();
        } catch (Problem impossible) {
            return Optional.empty();
        }
    }

    private JsonNode patch(BulkAction action, StoredContact contact) {
        ObjectNode fields = action.set() instanceof ObjectNode set ? set.deepCopy() : json.createObjectNode();
        if (action.owner() != null) {
            fields.put("owner", action.owner().toString());
        }
        Set<String> tags = new LinkedHashSet<>(contact.record().tags());
        tags.addAll(action.addTags());
        action.removeTags().forEach(tags::remove);
        if (!fields.has("tags")) {
            var _ = fields.set("tags", json.valueToTree(new ArrayList<>(tags)));
        }
        return fields;
    }

    /** Contacts that change, and how many cannot. */
    private record Changes(List<Draft> drafts, int failed) {

        static Changes of(
                List<StoredContact> present, java.util.function.Function<StoredContact, Optional<Draft>> change) {
            List<Optional<Draft>> each = present.stream().map(change).toList();
            List<Draft> drafts = each.stream()
                    .flatMap(Optional::stream)
                    .filter(Draft::isDifferent)
                    .toList();
            return new Changes(
                    drafts,
                    Math.toIntExact(each.stream().filter(Optional::isEmpty).count()));
        }
    }
}
