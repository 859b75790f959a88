package dev.hilo.platform.directory;

import dev.hilo.platform.database.Rows;
import dev.hilo.platform.database.StreamDatabase;
import java.util.List;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The contacts as they are shown. */
@Repository
class DirectoryContacts {

    /** The company's own word about its name counts, whichever of the two came first. */
    private static final String KEEP = """
            insert into directory_contacts as known
                        (id, org_id, display_name, company_id, company_name, owner_id, archived, erased, root_id, version)
            select told.id, told.org_id, display_name, company_id, coalesce(company.name, company_name), told.owner_id,
                   told.archived, erased, told.id, told.version
              from unnest(:ids::uuid[], :orgs::uuid[], :names::text[], :companies::uuid[], :companyNames::text[],
                          :owners::uuid[], :archived::boolean[], :erased::boolean[], :versions::bigint[])
                   as told (id, org_id, display_name, company_id, company_name, owner_id, archived, erased, version)
              left join directory_companies company on company.id = company_id
                on conflict (id) do update
               set display_name = excluded.display_name,
                   company_id = excluded.company_id,
                   company_name = excluded.company_name,
                   owner_id = excluded.owner_id,
                   archived = excluded.archived,
                   erased = excluded.erased,
                   version = excluded.version
             where excluded.version > known.version
            """;

    private final StreamDatabase database;

    DirectoryContacts(StreamDatabase database) {
        this.database = database;
    }

    Mono<Void> keep(List<ContactPicture> pictures) {
        if (pictures.isEmpty()) {
            return Mono.empty();
        }
        return Rows.<ContactPicture>of(pictures)
                .uuid("ids", ContactPicture::id)
                .uuid("orgs", ContactPicture::org)
                .text("names", ContactPicture::displayName)
                .uuid("companies", ContactPicture::companyId)
                .text("companyNames", ContactPicture::companyName)
                .uuid("owners", ContactPicture::ownerId)
                .flag("archived", ContactPicture::archived)
                .flag("erased", ContactPicture::erased)
                .integer("versions", ContactPicture::version)
                .bindTo(database.sql(KEEP))
                .then();
    }
}
