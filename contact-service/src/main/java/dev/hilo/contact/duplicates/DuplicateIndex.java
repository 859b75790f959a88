package dev.hilo.contact.duplicates;

import dev.hilo.matching.Candidates;
import dev.hilo.platform.database.Columns;
import dev.hilo.platform.database.Database;
import dev.hilo.platform.database.Rows;
import dev.hilo.platform.database.StreamDatabase;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** What contacts are found by, and how often each of their values occurs. */
@Repository
class DuplicateIndex {

    private static final String KNOWN = """
            select contact_id, org_id, keys, terms from duplicate_profiles where contact_id = any(:ids::uuid[]) for update
            """;

    private static final String FORGET_KEYS = """
            delete from duplicate_keys k
             using unnest(:orgs::uuid[], :keys::bigint[], :contacts::uuid[]) as gone (org_id, key, contact_id)
             where k.org_id = gone.org_id and k.key = gone.key and k.contact_id = gone.contact_id
            """;

    private static final String ADD_KEYS = """
            insert into duplicate_keys (org_id, key, contact_id)
            select org_id, key, contact_id from unnest(:orgs::uuid[], :keys::bigint[], :contacts::uuid[]) as fresh (org_id, key, contact_id)
            on conflict do nothing
            """;

    private static final String COUNT_TERMS = """
            insert into duplicate_terms as t (org_id, term, contacts)
            select org_id, term, change from unnest(:orgs::uuid[], :terms::bigint[], :changes::bigint[]) as row (org_id, term, change)
            on conflict (org_id, term) do update set contacts = t.contacts + excluded.contacts
            """;

    private static final String REMEMBER = """
            insert into duplicate_profiles (contact_id, org_id, keys, terms)
            select contact_id, org_id, keys::bigint[], terms::bigint[]
              from unnest(:contacts::uuid[], :orgs::uuid[], :keys::text[], :terms::text[]) as row (contact_id, org_id, keys, terms)
            on conflict (contact_id) do update set keys = excluded.keys, terms = excluded.terms
            """;

    private static final String FORGET = "delete from duplicate_profiles where contact_id = any(:ids::uuid[])";

    private static final String COUNT_CONTACTS = """
            insert into duplicate_totals as t (org_id, contacts)
            select org_id, change from unnest(:orgs::uuid[], :changes::bigint[]) as row (org_id, change)
            on conflict (org_id) do update set contacts = t.contacts + excluded.contacts
            """;

    /** Bounded twice: so many of each key, the newest; so many in all, those whose keys say most. */
    private static final String CANDIDATES = """
            select ranked.contact_id, ranked.candidate_id
              from (select found.contact_id, found.candidate_id,
                           row_number() over (partition by found.contact_id order by sum(found.bits) desc, found.candidate_id desc) as place
                      from (select wanted.contact_id, hit.contact_id as candidate_id,
                                   ln((coalesce(total.contacts, 0) + 1) / hit.size::float8) / (case when hit.size >= %1$d then 2 else 1 end) as bits
                              from unnest(:contacts::uuid[], :orgs::uuid[], :keys::bigint[]) as wanted (contact_id, org_id, key)
                              left join duplicate_totals total on total.org_id = wanted.org_id
                             cross join lateral (
                                   select newest.contact_id, count(*) over () as size
                                     from (select k.contact_id
                                             from duplicate_keys k
                                            where k.org_id = wanted.org_id and k.key = wanted.key
                                            order by k.contact_id desc
                                            limit %1$d) newest) hit
                             where hit.contact_id <> wanted.contact_id) found
                     group by found.contact_id, found.candidate_id) ranked
             where ranked.place <= %2$d
            """.formatted(Candidates.MOST_OF_A_KEY, Candidates.MOST);

    private static final String COUNTS = """
            select t.org_id, t.term, t.contacts
              from unnest(:orgs::uuid[], :terms::bigint[]) as wanted (org_id, term)
              join duplicate_terms t using (org_id, term)
            """;

    private static final String TOTALS = """
            select org_id, contacts, duplicates from duplicate_totals where org_id = any(:orgs::uuid[])
            """;

    private final StreamDatabase stream;

    DuplicateIndex(StreamDatabase stream) {
        this.stream = stream;
    }

    /** What is in the index of these contacts now. */
    Mono<List<Indexed>> known(Collection<UUID> contacts) {
        return stream.sql(KNOWN)
                .bind("ids", contacts.toArray(UUID[]::new))
                .map(row -> new Indexed(
                        Columns.uuid(row, "contact_id"),
                        Columns.uuid(row, "org_id"),
                        Columns.optional(row, "keys", Long[].class)
                                .map(List::of)
                                .orElseThrow(),
                        Columns.optional(row, "terms", Long[].class)
                                .map(List::of)
                                .orElseThrow()))
                .all()
                .collectList();
    }

    Mono<Void> apply(IndexChange change) {
        return keys(FORGET_KEYS, change.goneKeys())
                .then(keys(ADD_KEYS, change.freshKeys()))
                .then(count(COUNT_TERMS, change.terms()))
                .then(remember(change.present()))
                .then(forget(change.gone()))
                .then(countContacts(change.contacts()));
    }

    private Mono<Void> keys(String statement, List<IndexChange.Key> keys) {
        return keys.isEmpty()
                ? Mono.empty()
                : Rows.of(keys)
                        .uuid("orgs", IndexChange.Key::org)
                        .integer("keys", IndexChange.Key::key)
                        .uuid("contacts", IndexChange.Key::contact)
                        .bindTo(stream.sql(statement))
                        .then();
    }

    private Mono<Void> count(String statement, Map<IndexChange.Term, Long> changes) {
        List<Map.Entry<IndexChange.Term, Long>> sorted = changes.entrySet().stream()
                .filter(change -> change.getValue() != 0)
                .toList();
        return sorted.isEmpty()
                ? Mono.empty()
                : Rows.of(sorted)
                        .uuid("orgs", change -> change.getKey().org())
                        .integer("terms", change -> change.getKey().term())
                        .integer("changes", Map.Entry::getValue)
                        .bindTo(stream.sql(statement))
                        .then();
    }

    private Mono<Void> remember(List<Indexed> present) {
        return present.isEmpty()
                ? Mono.empty()
                : Rows.of(present)
                        .uuid("contacts", Indexed::contactId)
                        .uuid("orgs", Indexed::org)
                        .text("keys", indexed -> array(indexed.keys()))
                        .text("terms", indexed -> array(indexed.terms()))
                        .bindTo(stream.sql(REMEMBER))
                        .then();
    }

    private static String array(List<Long> values) {
        return values.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }

    private Mono<Void> forget(List<UUID> gone) {
        return gone.isEmpty()
                ? Mono.empty()
                : stream.sql(FORGET).bind("ids", gone.toArray(UUID[]::new)).then();
    }

    private Mono<Void> countContacts(Map<UUID, Long> changes) {
        return changes.isEmpty()
                ? Mono.empty()
                : Rows.of(changes.entrySet())
                        .uuid("orgs", Map.Entry::getKey)
                        .integer("changes", Map.Entry::getValue)
                        .bindTo(stream.sql(COUNT_CONTACTS))
                        .then();
    }

    /** The contacts to compare each of these with. */
    Mono<List<CandidatePair>> candidates(Database database, Collection<Profile> profiles) {
        List<IndexChange.Key> keys = profiles.stream()
                .flatMap(profile -> Arrays.stream(profile.keys())
                        .mapToObj(key -> new IndexChange.Key(profile.org(), key, profile.id())))
                .toList();
        return keys.isEmpty()
                ? Mono.just(List.of())
                : Rows.of(keys)
                        .uuid("contacts", IndexChange.Key::contact)
                        .uuid("orgs", IndexChange.Key::org)
                        .integer("keys", IndexChange.Key::key)
                        .bindTo(database.sql(CANDIDATES))
                        .map(row ->
                                new CandidatePair(Columns.uuid(row, "contact_id"), Columns.uuid(row, "candidate_id")))
                        .all()
                        .collectList();
    }

    /** A contact, and one it is to be compared with. */
    record CandidatePair(UUID contactId, UUID candidateId) {}

    /** How many contacts have each of the terms; missing where nobody has. */
    Mono<Map<IndexChange.Term, Long>> counts(Database database, Collection<IndexChange.Term> terms) {
        return Rows.of(terms)
                .uuid("orgs", IndexChange.Term::org)
                .integer("terms", IndexChange.Term::term)
                .bindTo(database.sql(COUNTS))
                .map(row -> Map.entry(
                        new IndexChange.Term(Columns.uuid(row, "org_id"), Columns.integer(row, "term")),
                        Columns.integer(row, "contacts")))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    Mono<Map<UUID, Totals>> totals(Database database, Collection<UUID> orgs) {
        return database.sql(TOTALS)
                .bind("orgs", orgs.toArray(UUID[]::new))
                .map(row -> Map.entry(
                        Columns.uuid(row, "org_id"),
                        new Totals(Columns.integer(row, "contacts"), Columns.real(row, "duplicates"))))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    /** Of an organisation. */
    record Totals(long contacts, double duplicates) {
        static final Totals NONE = new Totals(0, 0);

        /** How many others of one person a contact has on average. */
        double perContact() {
            return contacts == 0 ? 0 : 2 * duplicates / contacts;
        }
    }
}
