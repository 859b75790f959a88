package dev.hilo.contact.duplicates;

import dev.hilo.matching.Features;
import dev.hilo.matching.PersonRecord;
import dev.hilo.platform.database.Columns;
import dev.hilo.platform.database.Database;
import io.r2dbc.spi.Readable;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Contacts as they are compared: a person with the numbers and addresses of all contacts that are this person. */
@Repository
class Profiles {

    /** Browsers come and go: a web chat's visitor id tells two people apart as little as it makes one of them. */
    private static final String LOAD = """
            select c.id, c.org_id, c.merged_into is null and c.archived_at is null and c.erased_at is null as findable,
                   concat_ws(' ', c.first_name, c.middle_name) as given, c.last_name, c.birth_date::text as birth_date, c.street,
                   c.city, c.postal_code, c.state, c.company_name, c.position, points.emails, points.phones, points.ids
              from contacts c
             cross join lateral (
                   select array_agg(h.match_key) filter (where h.kind = 'EMAIL') as emails,
                          array_agg(h.match_key) filter (where h.kind in ('PHONE', 'WHATSAPP')) as phones,
                          array_agg(lower(h.kind) || ':' || h.match_key)
                              filter (where h.kind not in ('EMAIL', 'PHONE', 'WHATSAPP', 'WEBCHAT')) as ids
                     from handles h
                    where h.contact_id = any(array(select c.id union all select m.id from contacts m where m.merged_into = c.id))
                      and h.valid_to is null) points
             where c.id = any(:ids::uuid[])
            """;

    /** The contacts themselves, and those through which they are read. */
    private static final String WITH_ROOTS = """
            select distinct unnest(array[c.id, coalesce(c.merged_into, c.id)]) as id from contacts c where c.id = any(:ids::uuid[])
            """;

    Mono<List<Profile>> load(Database database, Collection<UUID> ids) {
        return database.sql(LOAD)
                .bind("ids", ids.toArray(UUID[]::new))
                .map(Profiles::profile)
                .all()
                .collectList();
    }

    Mono<Set<UUID>> withRoots(Database database, Collection<UUID> ids) {
        return database.sql(WITH_ROOTS)
                .bind("ids", ids.toArray(UUID[]::new))
                .map(row -> Columns.uuid(row, "id"))
                .all()
                .collect(Collectors.toSet());
    }

    private static Profile profile(Readable row) {
        PersonRecord person = new PersonRecord(
                Columns.text(row, "given"),
                Columns.text(row, "last_name"),
                texts(row, "emails"),
                texts(row, "phones"),
                texts(row, "ids"),
                Columns.optional(row, "birth_date", String.class).orElse(""),
                "",
                Columns.text(row, "street"),
                "",
                Columns.text(row, "city"),
                Columns.text(row, "postal_code"),
                Columns.text(row, "state"),
                Columns.text(row, "company_name"),
                Columns.text(row, "position"));
        return new Profile(
                Columns.uuid(row, "id"),
                Columns.uuid(row, "org_id"),
                Columns.flag(row, "findable"),
                Features.of(person));
    }

    private static Set<String> texts(Readable row, String column) {
        return Columns.optional(row, column, String[].class).stream()
                .flatMap(Stream::of)
                .collect(Collectors.toSet());
    }
}
