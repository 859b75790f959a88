package dev.hilo.contact.messages;

import dev.hilo.contracts.channel.MessageRef;
import dev.hilo.platform.database.Columns;
import dev.hilo.platform.database.Rows;
import dev.hilo.platform.database.StreamDatabase;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Messages written here, which get their provider's name when it is first heard of. */
@Repository
public class NamedMessages {

    private static final String NAMELESS = """
            select s.account_id, s.provider_key
              from unnest(:accounts::uuid[], :ownKeys::text[]) as told (account_id, own_key)
              join message_states s on s.account_id = told.account_id and s.provider_key = told.own_key
               for update of s
            """;

    /** What was told under the provider's name before anybody knew whose it is. */
    private static final String FOLD = """
            with stray as (
                delete from message_states s
                 using unnest(:accounts::uuid[], :keys::text[]) as told (account_id, key)
                 where s.account_id = told.account_id and s.provider_key = told.key and s.message_id is null
                returning s.*),
            told as (
                select * from unnest(:accounts::uuid[], :ownKeys::text[], :keys::text[]) as told (account_id, own_key, key))
            update message_states own
               set status      = case when stray.status_rank > own.status_rank then stray.status else own.status end,
                   status_at   = case when stray.status_rank > own.status_rank then stray.status_at else own.status_at end,
                   failure     = case when stray.status_rank > own.status_rank then stray.failure else own.failure end,
                   status_rank = greatest(stray.status_rank, own.status_rank),
                   edited_at   = coalesce(stray.edited_at, own.edited_at),
                   edit_event  = coalesce(stray.edit_event, own.edit_event),
                   edited      = coalesce(stray.edited, own.edited),
                   deleted_at  = least(stray.deleted_at, own.deleted_at)
              from told
              join stray on stray.account_id = told.account_id and stray.provider_key = told.key
             where own.account_id = told.account_id and own.provider_key = told.own_key
            """;

    private static final String NAME = """
            with named as (
                update message_states s
                   set provider_key = told.key
                  from unnest(:accounts::uuid[], :ownKeys::text[], :keys::text[], :ids::text[]) as told (account_id, own_key, key, id)
                 where s.account_id = told.account_id and s.provider_key = told.own_key
                   and not exists (select from message_states other where other.account_id = told.account_id and other.provider_key = told.key)
                returning s.conversation_id, s.sent_at, s.message_id, told.key, told.id)
            update messages m
               set provider_key = named.key, provider_id = named.id
              from named
             where m.conversation_id = named.conversation_id and m.sent_at = named.sent_at and m.id = named.message_id
            """;

    private final StreamDatabase database;

    NamedMessages(StreamDatabase database) {
        this.database = database;
    }

    /**
     * A provider's name for a message of ours.
     *
     * @param ownKey by which we know it until then
     */
    public record Naming(UUID account, String ownKey, MessageRef ref) {}

    private record Nameless(UUID account, String ownKey) {}

    /** Gives the messages their names, inside the caller's transaction; those that have theirs already keep it. */
    public Mono<Void> name(Collection<Naming> namings) {
        return namings.isEmpty() ? Mono.empty() : nameless(namings).flatMap(missing -> name(namings, missing));
    }

    private Mono<Set<Nameless>> nameless(Collection<Naming> namings) {
        return Rows.of(namings)
                .uuid("accounts", Naming::account)
                .text("ownKeys", Naming::ownKey)
                .bindTo(database.sql(NAMELESS))
                .map(row -> new Nameless(Columns.uuid(row, "account_id"), Columns.text(row, "provider_key")))
                .all()
                .collect(Collectors.toSet());
    }

    private Mono<Void> name(Collection<Naming> namings, Set<Nameless> missing) {
        List<Naming> first = namings.stream()
                .filter(naming -> missing.contains(new Nameless(naming.account(), naming.ownKey())))
                .collect(Collectors.collectingAndThen(
                        Collectors.toMap(Naming::ownKey, naming -> naming, (one, _) -> one),
                        byOwnKey -> List.copyOf(byOwnKey.values())));
        if (first.isEmpty()) {
            return Mono.empty();
        }
        Rows<Naming> rows = Rows.of(first)
                .uuid("accounts", Naming::account)
                .text("ownKeys", Naming::ownKey)
                .text("keys", naming -> naming.ref().key());
        return rows.bindTo(database.sql(FOLD))
                .then()
                .then(rows.text("ids", naming -> naming.ref().id())
                        .bindTo(database.sql(NAME))
                        .then());
    }
}
