package dev.hilo.contact.records;

import dev.hilo.contact.companies.CompanyMembers;
import dev.hilo.contact.companies.CompanyMembership;
import dev.hilo.contact.companies.KnownCompany;
import dev.hilo.contact.contacts.ContactAnnouncements;
import dev.hilo.contact.customfields.CustomFields;
import dev.hilo.contact.customfields.FieldValues;
import dev.hilo.contact.customfields.UniqueValues;
import dev.hilo.contact.customfields.UniqueValues.Taken;
import dev.hilo.contact.engagement.NewEngagements;
import dev.hilo.contact.history.Actor;
import dev.hilo.contact.history.Change;
import dev.hilo.contact.history.Differences;
import dev.hilo.contact.history.RecordChanges;
import dev.hilo.contact.history.RecordKind;
import dev.hilo.contact.records.ContactRecord.MainCompany;
import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.web.FieldError;
import dev.hilo.platform.web.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Writes any number of records, with all that hangs on them, in a handful of statements. */
@Component
public class SaveContacts {

    private final ApiDatabase database;
    private final ContactWrites contacts;
    private final NewEngagements engagements;
    private final CompanyMembers companies;
    private final CustomFields fields;
    private final UniqueValues uniqueValues;
    private final RecordChanges history;
    private final Differences differences;
    private final ContactAnnouncements announcements;

    SaveContacts(
            ApiDatabase database,
            ContactWrites contacts,
            NewEngagements engagements,
            CompanyMembers companies,
            CustomFields fields,
            UniqueValues uniqueValues,
            RecordChanges history,
            Differences differences,
            ContactAnnouncements announcements) {
        this.database = database;
        this.contacts = contacts;
        this.engagements = engagements;
        this.companies = companies;
        this.fields = fields;
        this.uniqueValues = uniqueValues;
        this.history = history;
        this.differences = differences;
        this.announcements = announcements;
    }

    /**
     * To be called inside a transaction, with records that {@link ContactRules} has passed.
     *
     * @return fails with 422 if there is no such company, or if a handle would go on which messages come
     */
    public Mono<Void> save(Actor actor, List<Draft> drafts) {
        if (drafts.isEmpty()) {
            return Mono.empty();
        }
        Set<UUID> named = drafts.stream()
                .flatMap(draft -> draft.after().companies().stream())
                .map(ContactRecord.CompanyLink::id)
                .collect(Collectors.toSet());
        return companies
                .known(named)
                .flatMap(known -> write(actor, drafts, known))
                .then(fields.of(RecordKind.CONTACT))
                .flatMap(known -> uniqueValues.replace(actor.org(), valued(drafts), taken(drafts, known)));
    }

    private Mono<Void> write(Actor actor, List<Draft> drafts, Map<UUID, KnownCompany> known) {
        refuseUnknown(drafts, known);
        List<HandlePlan> handles = drafts.stream().map(Draft::handles).toList();
        refuse(each(handles, HandlePlan::refusals));
        List<UUID> ids = drafts.stream().map(Draft::id).toList();
        return contacts.insert(
                        actor.org(),
                        rows(drafts.stream().filter(draft -> draft.before().isEmpty()), known))
                .then(engagements.start(actor.org(), created(drafts)))
                .then(contacts.update(
                        rows(drafts.stream().filter(draft -> draft.before().isPresent()), known)))
                .then(contacts.retire(each(handles, HandlePlan::retired)))
                .then(contacts.note(actor.org(), each(handles, HandlePlan::added)))
                .then(contacts.mark(each(handles, HandlePlan::marked)))
                .then(companies.replace(actor.org(), moved(drafts), memberships(drafts)))
                .then(companies.joinByDomain(database, mailing(drafts)))
                .then(history.append(actor, changes(drafts)))
                .then(announcements.announce(database, ids));
    }

    private static List<ContactRow> rows(Stream<Draft> drafts, Map<UUID, KnownCompany> known) {
        return drafts.map(draft -> ContactRow.of(
                        draft,
                        Optional.ofNullable(draft.after().company())
                                .map(MainCompany::id)
                                .map(known::get)))
                .toList();
    }

    private static void refuseUnknown(List<Draft> drafts, Map<UUID, KnownCompany> known) {
        boolean all = drafts.stream()
                .flatMap(draft -> draft.after().companies().stream())
                .allMatch(link -> known.containsKey(link.id()));
        if (!all) {
            throw Problem.invalid("companies", "no-such-company");
        }
    }

    private static void refuse(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
    }

    private static List<UUID> created(List<Draft> drafts) {
        return drafts.stream()
                .filter(draft -> draft.before().isEmpty())
                .map(Draft::id)
                .toList();
    }

    private static List<UUID> valued(List<Draft> drafts) {
        return drafts.stream()
                .filter(draft -> !draft.after()
                        .customFields()
                        .equals(draft.recordBefore().customFields()))
                .map(Draft::id)
                .toList();
    }

    private static List<Taken> taken(List<Draft> drafts, FieldValues known) {
        Set<UUID> valued = Set.copyOf(valued(drafts));
        return drafts.stream()
                .filter(draft -> valued.contains(draft.id()))
                .flatMap(draft -> known.unique(draft.id(), draft.after().customFields()))
                .toList();
    }

    private static List<UUID> moved(List<Draft> drafts) {
        return drafts.stream()
                .filter(draft ->
                        !draft.after().companies().equals(draft.recordBefore().companies()))
                .map(Draft::id)
                .toList();
    }

    private static List<CompanyMembership> memberships(List<Draft> drafts) {
        Set<UUID> moved = Set.copyOf(moved(drafts));
        return drafts.stream()
                .filter(draft -> moved.contains(draft.id()))
                .flatMap(draft -> draft.after().companies().stream()
                        .map(link -> new CompanyMembership(draft.id(), link.id(), link.main(), link.role())))
                .toList();
    }

    private List<Change> changes(List<Draft> drafts) {
        return drafts.stream()
                .map(draft -> new Change(
                        RecordKind.CONTACT,
                        draft.id(),
                        draft.action(),
                        differences.between(draft.recordBefore(), draft.after())))
                .toList();
    }

    /** Those with an address that was not known before, and of whose companies nothing is said now. */
    private static List<UUID> mailing(List<Draft> drafts) {
        return drafts.stream()
                .filter(draft ->
                        draft.after().companies().equals(draft.recordBefore().companies()))
                .filter(draft ->
                        !draft.recordBefore().emails().containsAll(draft.after().emails()))
                .map(Draft::id)
                .toList();
    }

    private static <T> List<T> each(List<HandlePlan> plans, Function<HandlePlan, List<T>> part) {
        return plans.stream().flatMap(plan -> part.apply(plan).stream()).toList();
    }
}
