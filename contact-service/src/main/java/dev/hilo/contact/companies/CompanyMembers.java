package dev.hilo.contact.companies;

import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.database.Columns;
import dev.hilo.platform.database.Database;
import dev.hilo.platform.database.Rows;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Who belongs to which company. */
@Repository
public class CompanyMembers {

    private static final String KNOWN = "select id, name, search_text from companies where id = any(:ids)";

    private static final String LEAVE = """
            delete from contact_companies link
             where link.contact_id = any(:contacts)
               and not exists (select
                                 from unnest(:members::uuid[], :companies::uuid[]) as kept (contact_id, company_id)
                                where kept.contact_id = link.contact_id and kept.company_id = link.company_id)
            """;

    private static final String JOIN = """
            insert into contact_companies (org_id, contact_id, company_id, main, role)
            select :org, contact_id, company_id, main, role
              from unnest(:members::uuid[], :companies::uuid[], :mains::boolean[], :roles::text[])
                   as row (contact_id, company_id, main, role)
                on conflict (contact_id, company_id) do update set main = excluded.main, role = excluded.role
            """;

    /** Only those of whom nobody has said where they work; of several addresses the first one counts. */
    private static final String JOIN_BY_DOMAIN = """
            with linked as (
                 insert into contact_companies (org_id, contact_id, company_id, main, by_domain)
                 select distinct on (c.id) c.org_id, c.id, company.id, true, true
                   from contacts c
                   join handles h on h.contact_id = c.id and h.kind = 'EMAIL' and h.valid_to is null
                   join companies company on company.org_id = c.org_id
                                         and company.domain = split_part(h.match_key, '@', 2)
                                         and company.domain <> '' and company.archived_at is null
                  where c.id = any(:contacts) and c.erased_at is null
                    and not exists (select from contact_companies link where link.contact_id = c.id)
                  order by c.id, h.is_primary desc, h.valid_from, h.id
                     on conflict do nothing
              returning contact_id, company_id)
            update contacts c
               set company_id = company.id, company_name = company.name, search_text = c.search_text || ' ' || company.search_text,
                   updated_at = now(), version = c.version + 1
              from linked
              join companies company on company.id = linked.company_id
             where c.id = linked.contact_id
            returning c.id
            """;

    private final ApiDatabase database;

    CompanyMembers(ApiDatabase database) {
        this.database = database;
    }

    /** The companies with these ids, as their contacts carry them; those that there are not are missing. */
    public Mono<Map<UUID, KnownCompany>> known(Collection<UUID> companies) {
        if (companies.isEmpty()) {
            return Mono.just(Map.of());
        }
        return database.sql(KNOWN)
                .bind("ids", companies.toArray(UUID[]::new))
                .map(row -> new KnownCompany(
                        Columns.uuid(row, "id"), Columns.text(row, "name"), Columns.text(row, "search_text")))
                .all()
                .collectMap(KnownCompany::id);
    }

    /** From now on these contacts belong to these companies, and to no other. */
    public Mono<Void> replace(UUID org, Collection<UUID> contacts, List<CompanyMembership> memberships) {
        if (contacts.isEmpty()) {
            return Mono.empty();
        }
        Mono<Void> leaving = ids(memberships)
                .bindTo(database.sql(LEAVE))
                .bind("contacts", contacts.toArray(UUID[]::new))
                .then();
        return leaving.then(join(org, memberships));
    }

    private Mono<Void> join(UUID org, List<CompanyMembership> memberships) {
        if (memberships.isEmpty()) {
            return Mono.empty();
        }
        return ids(memberships)
                .flag("mains", CompanyMembership::main)
                .text("roles", CompanyMembership::role)
                .bindTo(database.sql(JOIN))
                .bind("org", org)
                .then();
    }

    private static Rows<CompanyMembership> ids(List<CompanyMembership> memberships) {
        return Rows.of(memberships)
                .uuid("members", CompanyMembership::contactId)
                .uuid("companies", CompanyMembership::companyId);
    }

    /**
     * Links contacts to the company whose domain their mail comes from.
     *
     * @return those who have a company by this
     */
    public Mono<List<UUID>> joinByDomain(Database where, Collection<UUID> contacts) {
        if (contacts.isEmpty()) {
            return Mono.just(List.of());
        }
        return where.sql(JOIN_BY_DOMAIN)
                .bind("contacts", contacts.toArray(UUID[]::new))
                .map(row -> Columns.uuid(row, "id"))
                .all()
                .collectList();
    }
}
