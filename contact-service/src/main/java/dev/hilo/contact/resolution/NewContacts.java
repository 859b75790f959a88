package dev.hilo.contact.resolution;

import dev.hilo.contact.contacts.SearchText;
import dev.hilo.contracts.channel.Handle;
import dev.hilo.platform.database.Columns;
import dev.hilo.platform.database.Rows;
import dev.hilo.platform.database.StreamDatabase;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Writes the contacts that messages bring. */
@Repository
class NewContacts {

    private static final String INSERT = """
            insert into contacts (id, org_id, first_name, last_name, display_name, named_at, language, origin_channel, search_text)
            select id, org_id, first_name, last_name, display_name, named_at, language, origin_channel, search_text
              from unnest(:ids::uuid[], :orgs::uuid[], :firsts::text[], :lasts::text[], :displays::text[],
                          :named::timestamptz[], :languages::text[], :channels::text[], :searches::text[])
                   as row (id, org_id, first_name, last_name, display_name, named_at, language, origin_channel, search_text)
            """;

    private static final String RENAME = """
            update contacts c
               set first_name = row.first_name, last_name = row.last_name, display_name = row.display_name,
                   named_at = row.named_at, search_text = row.search_text || ' ' || c.search_text,
                   updated_at = now(), version = c.version + 1
              from unnest(:ids::uuid[], :firsts::text[], :lasts::text[], :displays::text[], :named::timestamptz[], :searches::text[])
                   as row (id, first_name, last_name, display_name, named_at, search_text)
             where c.id = row.id and c.named_at > row.named_at
            returning c.id
            """;

    private final StreamDatabase database;

    NewContacts(StreamDatabase database) {
        this.database = database;
    }

    Mono<Void> insert(List<NewContact> contacts) {
        if (contacts.isEmpty()) {
            return Mono.empty();
        }
        return Rows.of(contacts)
                .uuid("ids", NewContact::id)
                .uuid("orgs", NewContact::org)
                .text("firsts", contact -> contact.name().first())
                .text("lasts", contact -> contact.name().last())
                .text("displays", contact -> contact.name().display())
                .time("named", NewContact::namedAt)
                .text("languages", NewContact::language)
                .text("channels", contact -> contact.channel().name())
                .text("searches", NewContacts::searchText)
                .bindTo(database.sql(INSERT))
                .then();
    }

    /** Those who have another name by this. */
    Mono<List<UUID>> rename(List<Renaming> renamings) {
        if (renamings.isEmpty()) {
            return Mono.just(List.of());
        }
        return Rows.of(renamings.stream()
                        .sorted(Comparator.comparing(Renaming::contactId))
                        .toList())
                .uuid("ids", Renaming::contactId)
                .text("firsts", renaming -> renaming.name().first())
                .text("lasts", renaming -> renaming.name().last())
                .text("displays", renaming -> renaming.name().display())
                .time("named", Renaming::namedAt)
                .text("searches", renaming -> SearchText.of(renaming.name().display()))
                .bindTo(database.sql(RENAME))
                .map(row -> Columns.uuid(row, "id"))
                .all()
                .collectList();
    }

    private static String searchText(NewContact contact) {
        return SearchText.of(Stream.concat(
                        Stream.of(contact.name().display()),
                        contact.handles().stream().map(Handle::value))
                .distinct()
                .toArray(String[]::new));
    }
}
