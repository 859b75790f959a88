package dev.hilo.contact.handles;

import dev.hilo.contracts.channel.Handle;
import dev.hilo.contracts.channel.HandleKind;
import dev.hilo.platform.database.Columns;
import dev.hilo.platform.database.Rows;
import dev.hilo.platform.database.StreamDatabase;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The handles of all contacts, as the stream of events meets them. */
@Repository
public class Handles {

    private static final String OWNERS = """
            select h.org_id, h.kind, h.match_key, h.contact_id, c.named_at
              from unnest(:orgs::uuid[], :kinds::text[], :keys::text[]) as wanted (org_id, kind, match_key)
              join handles h using (org_id, kind, match_key)
              join contacts c on c.id = h.contact_id
             where h.routing and h.valid_to is null
            """;

    private static final String NOTED = """
            select distinct h.org_id, h.match_key, coalesce(c.merged_into, c.id) as contact_id
              from unnest(:orgs::uuid[], :keys::text[]) as wanted (org_id, match_key)
              join handles h using (org_id, match_key)
              join contacts c on c.id = h.contact_id
             where h.kind in ('EMAIL', 'PHONE', 'WHATSAPP') and h.valid_to is null and c.archived_at is null
            """;

    private static final String CLAIM = """
            insert into handles (id, org_id, contact_id, kind, value, match_key, e164, verification, routing, username, valid_from)
            select id, org_id, contact_id, kind, value, match_key, e164, verification, true, username, valid_from
              from unnest(:ids::uuid[], :orgs::uuid[], :contacts::uuid[], :kinds::text[], :values::text[], :keys::text[],
                          :numbers::text[], :verifications::text[], :usernames::text[], :since::timestamptz[])
                   as row (id, org_id, contact_id, kind, value, match_key, e164, verification, username, valid_from)
            on conflict (org_id, kind, match_key) where routing and valid_to is null do nothing
            """;

    private static final String RETIRE = """
            update handles set valid_to = greatest(:at::timestamptz, valid_from)
             where org_id = :org and kind = :kind and match_key = :key and routing and valid_to is null
            returning contact_id
            """;

    private static final String REACHABLE = """
            update handles set reachable = :reachable
             where org_id = :org and kind = :kind and match_key = :key and routing and valid_to is null
            returning contact_id
            """;

    private final StreamDatabase database;

    Handles(StreamDatabase database) {
        this.database = database;
    }

    /** Whose these handles are; unknown ones are missing in the answer. */
    public Mono<Map<HandleKey, HandleOwner>> owners(Set<HandleKey> keys) {
        if (keys.isEmpty()) {
            return Mono.just(Map.of());
        }
        return Rows.of(keys)
                .uuid("orgs", HandleKey::org)
                .text("kinds", key -> key.kind().name())
                .text("keys", HandleKey::matchKey)
                .bindTo(database.sql(OWNERS))
                .map(row -> Map.entry(key(row), owner(row)))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    /**
     * The contacts that have an address or number in whatever role: typed by hand, imported, or as a channel's handle.
     */
    public Mono<Map<HandleKey, Set<UUID>>> contactsWith(Collection<HandleKey> keys) {
        if (keys.isEmpty()) {
            return Mono.just(Map.of());
        }
        return Rows.of(keys)
                .uuid("orgs", HandleKey::org)
                .text("keys", HandleKey::matchKey)
                .bindTo(database.sql(NOTED))
                .map(Noted::of)
                .all()
                .collectList()
                .map(noted -> byKey(keys, noted));
    }

    /** Takes handles for their contacts and tells how many were still free. */
    public Mono<Long> claim(Collection<NewHandle> handles) {
        if (handles.isEmpty()) {
            return Mono.just(0L);
        }
        List<NewHandle> sorted = handles.stream()
                .sorted(java.util.Comparator.comparing(NewHandle::key))
                .toList();
        return Rows.of(sorted)
                .uuid("ids", NewHandle::id)
                .uuid("orgs", handle -> handle.key().org())
                .uuid("contacts", NewHandle::contactId)
                .text("kinds", handle -> handle.key().kind().name())
                .text("values", handle -> handle.handle().value())
                .text("keys", handle -> handle.key().matchKey())
                .text("numbers", NewHandle::e164)
                .text("verifications", handle -> handle.handle().verification().name())
                .text("usernames", NewHandle::username)
                .time("since", NewHandle::since)
                .bindTo(database.sql(CLAIM))
                .fetch()
                .rowsUpdated();
    }

    /** The handle is nobody's from now on; its history stays. Empty if it was nobody's already. */
    public Mono<UUID> retire(UUID org, Handle handle, Instant at) {
        return database.sql(RETIRE)
                .bind("org", org)
                .bind("kind", handle.kind().name())
                .bind("key", MatchKeys.of(handle))
                .bind("at", at.toString())
                .map(row -> Columns.uuid(row, "contact_id"))
                .one();
    }

    /** Notes whether the person lets us write to them. Empty if nobody has this handle. */
    public Mono<UUID> setReachable(UUID org, Handle handle, boolean reachable) {
        return database.sql(REACHABLE)
                .bind("org", org)
                .bind("kind", handle.kind().name())
                .bind("key", MatchKeys.of(handle))
                .bind("reachable", reachable)
                .map(row -> Columns.uuid(row, "contact_id"))
                .one();
    }

    private static HandleKey key(Readable row) {
        return new HandleKey(
                Columns.uuid(row, "org_id"),
                HandleKind.valueOf(Columns.text(row, "kind")),
                Columns.text(row, "match_key"));
    }

    private static HandleOwner owner(Readable row) {
        return new HandleOwner(Columns.uuid(row, "contact_id"), Columns.optionalTime(row, "named_at"));
    }

    private static Map<HandleKey, Set<UUID>> byKey(Collection<HandleKey> keys, List<Noted> noted) {
        return Set.copyOf(keys).stream()
                .collect(Collectors.toMap(
                        key -> key,
                        key -> noted.stream()
                                .filter(found -> found.speaksOf(key))
                                .map(Noted::contactId)
                                .collect(Collectors.toCollection(HashSet::new))));
    }

    private record Noted(UUID org, String matchKey, UUID contactId) {

        static Noted of(Readable row) {
            return new Noted(
                    Columns.uuid(row, "org_id"), Columns.text(row, "match_key"), Columns.uuid(row, "contact_id"));
        }

        boolean speaksOf(HandleKey key) {
            return org.equals(key.org()) && matchKey.equals(key.matchKey());
        }
    }
}
