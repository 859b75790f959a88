package dev.hilo.platform.directory;

import dev.hilo.contracts.contact.CompanyEvent.CompanyChanged;
import dev.hilo.platform.database.Rows;
import dev.hilo.platform.database.StreamDatabase;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The companies, whose names stand with their contacts too. */
@Repository
class DirectoryCompanies {

    private static final String KEEP = """
            insert into directory_companies as known (id, org_id, name, domain, owner_id, archived, version)
            select id, org_id, name, domain, owner_id, archived, version
              from unnest(:ids::uuid[], :orgs::uuid[], :names::text[], :domains::text[], :owners::uuid[],
                          :archived::boolean[], :versions::bigint[])
                   as told (id, org_id, name, domain, owner_id, archived, version)
                on conflict (id) do update
               set name = excluded.name,
                   domain = excluded.domain,
                   owner_id = excluded.owner_id,
                   archived = excluded.archived,
                   version = excluded.version
             where excluded.version > known.version
            """;

    private static final String RENAME_AT_CONTACTS = """
            update directory_contacts
               set company_name = company.name
              from directory_companies company
             where company.id = any(:ids)
               and directory_contacts.company_id = company.id
               and directory_contacts.company_name <> company.name
            """;

    private final StreamDatabase database;

    DirectoryCompanies(StreamDatabase database) {
        this.database = database;
    }

    Mono<Void> keep(List<CompanyChanged> pictures) {
        if (pictures.isEmpty()) {
            return Mono.empty();
        }
        UUID[] ids = pictures.stream().map(CompanyChanged::companyId).toArray(UUID[]::new);
        return Rows.<CompanyChanged>of(pictures)
                .uuid("ids", CompanyChanged::companyId)
                .uuid("orgs", CompanyChanged::org)
                .text("names", CompanyChanged::name)
                .text("domains", CompanyChanged::domain)
                .uuid("owners", CompanyChanged::ownerId)
                .flag("archived", CompanyChanged::archived)
                .integer("versions", CompanyChanged::version)
                .bindTo(database.sql(KEEP))
                .then()
                .then(database.sql(RENAME_AT_CONTACTS).bind("ids", ids).then());
    }
}
