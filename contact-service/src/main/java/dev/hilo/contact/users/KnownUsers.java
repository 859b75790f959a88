package dev.hilo.contact.users;

import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.database.Columns;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Who may be given records and be mentioned, and where the organisation is. */
@Repository
public class KnownUsers {

    private static final String COUNTRY = "select country from directory_organisations where org_id = :org";

    private static final String ACTIVE = "select id from directory_users where id = any(:ids) and active";

    private final ApiDatabase database;

    KnownUsers(ApiDatabase database) {
        this.database = database;
    }

    /** ISO 3166 code of the organisation's country; empty if it has not told. */
    public Mono<String> country(UUID org) {
        return database.sql(COUNTRY)
                .bind("org", org)
                .map(row -> Columns.text(row, "country"))
                .one()
                .defaultIfEmpty("");
    }

    /** Those of these ids who are no user that can be given anything. */
    public Mono<Set<UUID>> strangers(Collection<UUID> users) {
        if (users.isEmpty()) {
            return Mono.just(Set.of());
        }
        return database.sql(ACTIVE)
                .bind("ids", users.toArray(UUID[]::new))
                .map(row -> Columns.uuid(row, "id"))
                .all()
                .collect(Collectors.toSet())
                .map(known ->
                        users.stream().filter(user -> !known.contains(user)).collect(Collectors.toSet()));
    }
}
