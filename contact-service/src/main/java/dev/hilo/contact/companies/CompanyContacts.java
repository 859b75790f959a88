package dev.hilo.contact.companies;

import dev.hilo.contact.contacts.ContactAnnouncements;
import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.database.Columns;
import dev.hilo.platform.lists.Conditions;
import dev.hilo.platform.lists.Position;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The people of a company. */
@Repository
class CompanyContacts {

    private static final String LIST = """
            select c.id, c.display_name, c.position, link.main, link.role, link.by_domain, link.created_at, c.owner_id,
                   e.last_interaction_at, coalesce(e.interactions, 0) as interactions
              from contact_companies link
              join contacts c on c.id = link.contact_id
              left join engagements e on e.contact_id = c.id
             where link.company_id = :company and c.merged_into is null and c.archived_at is null and %s
             order by link.created_at desc, c.id desc
             limit :rows
            """;

    private static final String FROM_DOMAIN = """
            select distinct h.contact_id as id
              from handles h
             where h.org_id = :org and split_part(h.match_key, '@', 2) = :domain and h.kind = 'EMAIL' and h.valid_to is null
            """;

    private static final String CALL_ANEW = """
            update contacts
               set company_name = :name, search_text = replace(search_text, :before, :after), updated_at = now(), version = version + 1
             where company_id = :company
            returning id
            """;

    private final ApiDatabase database;
    private final CompanyMembers members;
    private final ContactAnnouncements announcements;

    CompanyContacts(ApiDatabase database, CompanyMembers members, ContactAnnouncements announcements) {
        this.database = database;
        this.members = members;
        this.announcements = announcements;
    }

    /**
     * Somebody of the company as the API shows them.
     *
     * @param main whether it is the company they are shown with
     * @param byDomain whether the domain of their mail made the link
     */
    record CompanyContact(
            UUID id,
            String displayName,
            String position,
            String role,
            boolean main,
            boolean byDomain,
            @Nullable UUID owner,
            long interactions,
            @Nullable Instant lastInteractionAt,
            Instant since) {

        Position place() {
            return new Position(since, id);
        }
    }

    /** Who has come to the company latest first. */
    Mono<List<CompanyContact>> list(UUID company, Conditions conditions, Optional<Position> last, int most) {
        last.ifPresent(position -> position.goOn(conditions, "link.created_at", "c.id"));
        return conditions
                .bindTo(database.sql(conditions.in(LIST)))
                .bind("company", company)
                .bind("rows", most)
                .map(CompanyContacts::contact)
                .all()
                .collectList()
                .as(database::inTransaction);
    }

    private static CompanyContact contact(Readable row) {
        return new CompanyContact(
                Columns.uuid(row, "id"),
                Columns.text(row, "display_name"),
                Columns.text(row, "position"),
                Columns.text(row, "role"),
                Columns.flag(row, "main"),
                Columns.flag(row, "by_domain"),
                Columns.optional(row, "owner_id", UUID.class).orElse(null),
                Columns.integer(row, "interactions"),
                Columns.optionalTime(row, "last_interaction_at").orElse(null),
                Columns.time(row, "created_at"));
    }

    /** Links everybody whose mail comes from the domain and who has no company yet. */
    Mono<Void> joinFrom(UUID org, String domain) {
        return database.sql(FROM_DOMAIN)
                .bind("org", org)
                .bind("domain", domain)
                .map(row -> Columns.uuid(row, "id"))
                .all()
                .collectList()
                .flatMap(contacts -> members.joinByDomain(database, contacts))
                .flatMap(joined -> announcements.announce(database, joined));
    }

    /** The company is called something else: its contacts show it, and are found by it. */
    Mono<Void> rename(UUID company, String name, String before, String after) {
        return database.sql(CALL_ANEW)
                .bind("company", company)
                .bind("name", name)
                .bind("before", " " + before)
                .bind("after", " " + after)
                .map(row -> Columns.uuid(row, "id"))
                .all()
                .collectList()
                .flatMap(contacts -> announcements.announce(database, contacts));
    }
}
