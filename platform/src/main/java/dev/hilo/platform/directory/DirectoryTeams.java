package dev.hilo.platform.directory;

import dev.hilo.contracts.identity.IdentityEvent.TeamChanged;
import dev.hilo.platform.database.Rows;
import dev.hilo.platform.database.StreamDatabase;
import java.util.List;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The teams. */
@Repository
class DirectoryTeams {

    private static final String KEEP = """
            insert into directory_teams as known (id, org_id, name, archived, version)
            select id, org_id, name, archived, version
              from unnest(:ids::uuid[], :orgs::uuid[], :names::text[], :archived::boolean[], :versions::bigint[])
                   as told (id, org_id, name, archived, version)
                on conflict (id) do update
               set name = excluded.name, archived = excluded.archived, version = excluded.version
             where excluded.version > known.version
            """;

    private final StreamDatabase database;

    DirectoryTeams(StreamDatabase database) {
        this.database = database;
    }

    Mono<Void> keep(List<TeamChanged> pictures) {
        if (pictures.isEmpty()) {
            return Mono.empty();
        }
        return Rows.<TeamChanged>of(pictures)
                .uuid("ids", TeamChanged::teamId)
                .uuid("orgs", TeamChanged::org)
                .text("names", TeamChanged::name)
                .flag("archived", TeamChanged::archived)
                .integer("versions", TeamChanged::version)
                .bindTo(database.sql(KEEP))
                .then();
    }
}
