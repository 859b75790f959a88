package dev.hilo.contact.companies;

import dev.hilo.contact.contacts.SearchText;
import dev.hilo.contact.customfields.CustomFields;
import dev.hilo.contact.customfields.FieldValues;
import dev.hilo.contact.customfields.UniqueValues;
import dev.hilo.contact.history.Actor;
import dev.hilo.contact.history.Change;
import dev.hilo.contact.history.Differences;
import dev.hilo.contact.history.RecordChanges;
import dev.hilo.contact.history.RecordKind;
import dev.hilo.contracts.Topics;
import dev.hilo.contracts.contact.CompanyEvent.CompanyChanged;
import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.ids.Ids;
import dev.hilo.platform.lists.Conditions;
import dev.hilo.platform.lists.Reach;
import dev.hilo.platform.outbox.Outbox;
import dev.hilo.platform.requests.EntityTag;
import dev.hilo.platform.requests.MergePatch;
import dev.hilo.platform.requests.RepeatableRequests;
import dev.hilo.platform.security.Caller;
import dev.hilo.platform.web.FieldError;
import dev.hilo.platform.web.Problem;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** Creates, changes, archives and restores companies. */
@Component
class SaveCompany {

    private static final String EDIT = "companies:edit";

    private final ApiDatabase database;
    private final RepeatableRequests requests;
    private final MergePatch patch;
    private final CompanyWrites companies;
    private final CompanyReferences references;
    private final CompanyContacts contacts;
    private final CustomFields fields;
    private final UniqueValues uniqueValues;
    private final RecordChanges history;
    private final Differences differences;
    private final Outbox outbox;
    private final Clock clock;

    SaveCompany(
            ApiDatabase database,
            RepeatableRequests requests,
            MergePatch patch,
            CompanyWrites companies,
            CompanyReferences references,
            CompanyContacts contacts,
            CustomFields fields,
            UniqueValues uniqueValues,
            RecordChanges history,
            Differences differences,
            Outbox outbox,
            Clock clock) {
        this.database = database;
        this.requests = requests;
        this.patch = patch;
        this.companies = companies;
        this.references = references;
        this.contacts = contacts;
        this.fields = fields;
        this.uniqueValues = uniqueValues;
        this.history = history;
        this.differences = differences;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The id of the new company; of a repeated request, of the one that the first made. Fails with 422. */
    Mono<UUID> create(Caller caller, @Nullable String key, JsonNode body) {
        UUID id = Ids.next();
        CompanyRecord company = patch.apply(CompanyRecord.EMPTY, body, CompanyRecord.class);
        StoredCompany nothing = new StoredCompany(id, CompanyRecord.EMPTY, "", false, 0);
        return requests.claim(caller, key, body.toString().getBytes(StandardCharsets.UTF_8), id)
                .flatMap(earlier -> earlier.map(Mono::just)
                        .orElseGet(() -> save(caller, nothing, company).thenReturn(id)))
                .as(database::inTransaction);
    }

    /** Applies a merge patch. Fails with 404, 412 or 422. */
    Mono<Void> edit(Caller caller, UUID id, @Nullable String expected, JsonNode changes) {
        return toChange(caller, EDIT, id, expected)
                .flatMap(present -> save(caller, present, patch.apply(present.record(), changes, CompanyRecord.class)))
                .as(database::inTransaction);
    }

    /**
     * Puts a company out of sight, or back; its contacts keep it. Fails with 404 or 412, or 422 if its domain is taken.
     */
    Mono<Void> archive(Caller caller, UUID id, @Nullable String expected, boolean archived) {
        return toChange(caller, archived ? "companies:delete" : EDIT, id, expected)
                .filter(present -> present.archived() != archived)
                .flatMap(present -> archive(caller, present, archived))
                .as(database::inTransaction);
    }

    private Mono<StoredCompany> toChange(Caller caller, String permission, UUID id, @Nullable String expected) {
        Conditions conditions = Conditions.of("c.id = :id", "id", id);
        Reach.of(caller, permission).narrow(conditions, "c.owner_id");
        return companies
                .toChange(conditions)
                .switchIfEmpty(Mono.error(Problem::notFound))
                .doOnNext(present -> EntityTag.require(present.version(), expected));
    }

    private Mono<Void> save(Caller caller, StoredCompany present, CompanyRecord company) {
        return fields.of(RecordKind.COMPANY).flatMap(known -> save(caller, present, company, known));
    }

    private Mono<Void> save(Caller caller, StoredCompany present, CompanyRecord written, FieldValues known) {
        FieldValues.Checked custom =
                known.check(present.record().customFields(), written.customFields(), present.version() == 0);
        CompanyRecord company = written.with(custom.values());
        return references
                .errors(caller, present.id(), present.record(), company)
                .doOnNext(wrong -> refuse(company, custom.errors(), wrong))
                .filter(_ -> present.version() == 0 || !company.equals(present.record()))
                .flatMap(_ -> write(caller, present, company))
                .then(uniqueValues.replace(
                        caller.org(),
                        List.of(present.id()),
                        known.unique(present.id(), custom.values()).toList()));
    }

    private static void refuse(CompanyRecord company, List<FieldError> custom, List<FieldError> wrong) {
        List<FieldError> errors = Stream.of(CompanyRules.errors(company), custom, wrong)
                .flatMap(List::stream)
                .toList();
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
    }

    private Mono<Void> write(Caller caller, StoredCompany present, CompanyRecord company) {
        String searchText = SearchText.of(company.name(), company.domain()).strip();
        boolean created = present.version() == 0;
        Change change = new Change(
                RecordKind.COMPANY,
                present.id(),
                created ? "created" : "changed",
                differences.between(present.record(), company));
        Mono<Void> written = created
                ? companies.insert(caller.org(), present.id(), company, searchText)
                : companies.update(present.id(), company, searchText);
        return written.then(called(present, company, searchText))
                .then(linked(caller, present, company))
                .then(history.append(Actor.of(caller), List.of(change)))
                .then(announce(caller, present, company, present.archived()));
    }

    private Mono<Void> called(StoredCompany present, CompanyRecord company, String searchText) {
        boolean same = present.version() == 0 || searchText.equals(present.searchText());
        return same && company.name().equals(present.record().name())
                ? Mono.empty()
                : contacts.rename(present.id(), company.name(), present.searchText(), searchText);
    }

    private Mono<Void> linked(Caller caller, StoredCompany present, CompanyRecord company) {
        boolean news = !company.domain().isEmpty()
                && !company.domain().equals(present.record().domain());
        return news ? contacts.joinFrom(caller.org(), company.domain()) : Mono.empty();
    }

    private Mono<Void> archive(Caller caller, StoredCompany present, boolean archived) {
        Change change = new Change(RecordKind.COMPANY, present.id(), archived ? "archived" : "restored", Map.of());
        return (archived ? Mono.<Void>empty() : free(present))
                .then(companies.archive(present.id(), archived))
                .then(history.append(Actor.of(caller), List.of(change)))
                .then(announce(caller, present, present.record(), archived));
    }

    private Mono<Void> free(StoredCompany present) {
        return companies
                .domainTaken(present.id(), present.record().domain())
                .filter(taken -> taken && !present.record().domain().isEmpty())
                .flatMap(_ -> Mono.error(Problem.invalid("domain", "taken")));
    }

    private Mono<Void> announce(Caller caller, StoredCompany present, CompanyRecord company, boolean archived) {
        CompanyChanged changed = new CompanyChanged(
                Ids.next(),
                caller.org(),
                clock.instant(),
                present.id(),
                company.name(),
                company.domain(),
                company.owner(),
                archived,
                present.version() + 1);
        return outbox.append(database, Topics.CONTACT_EVENTS, List.of(changed));
    }
}
