package dev.hilo.platform.directory;

import dev.hilo.contracts.identity.IdentityEvent.OrganisationChanged;
import dev.hilo.platform.database.Rows;
import dev.hilo.platform.database.StreamDatabase;
import java.util.List;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The organisations, with the languages, zones and currencies they work in. */
@Repository
class DirectoryOrganisations {

    private static final String KEEP = """
            insert into directory_organisations as known (org_id, name, locale, time_zone, currency, country, version)
            select org_id, name, locale, time_zone, currency, country, version
              from unnest(:orgs::uuid[], :names::text[], :locales::text[], :zones::text[], :currencies::text[],
                          :countries::text[], :versions::bigint[])
                   as told (org_id, name, locale, time_zone, currency, country, version)
                on conflict (org_id) do update
               set name = excluded.name,
                   locale = excluded.locale,
                   time_zone = excluded.time_zone,
                   currency = excluded.currency,
                   country = excluded.country,
                   version = excluded.version
             where excluded.version > known.version
            """;

    private final StreamDatabase database;

    DirectoryOrganisations(StreamDatabase database) {
        this.database = database;
    }

    Mono<Void> keep(List<OrganisationChanged> pictures) {
        if (pictures.isEmpty()) {
            return Mono.empty();
        }
        return Rows.<OrganisationChanged>of(pictures)
                .uuid("orgs", OrganisationChanged::org)
                .text("names", OrganisationChanged::name)
                .text("locales", OrganisationChanged::locale)
                .text("zones", OrganisationChanged::timeZone)
                .text("currencies", OrganisationChanged::currency)
                .text("countries", OrganisationChanged::country)
                .integer("versions", OrganisationChanged::version)
                .bindTo(database.sql(KEEP))
                .then();
    }
}
