package dev.hilo.contact.duplicates;

import dev.hilo.platform.database.Columns;
import dev.hilo.platform.database.Rows;
import dev.hilo.platform.database.StreamDatabase;
import dev.hilo.platform.ids.Ids;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Proposals, as comparing contacts makes, renews and withdraws them. */
@Repository
class Duplicates {

    /** What somebody decided stays decided. */
    private static final String SAVE = """
            insert into duplicates as d (id, org_id, contact_id, other_id, reason, probability, certain, evidence)
            select id, org_id, least(contact_id, other_id), greatest(contact_id, other_id), 'similar', probability, certain, evidence::jsonb
              from unnest(:ids::uuid[], :orgs::uuid[], :contacts::uuid[], :others::uuid[], :probabilities::float8[], :certain::boolean[],
                          :evidence::text[]) as row (id, org_id, contact_id, other_id, probability, certain, evidence)
             where not exists (select from duplicates no
                                where no.state = 'DISMISSED'
                                  and ((no.contact_id in (select merge_group(row.contact_id)) and no.other_id in (select merge_group(row.other_id)))
                                    or (no.contact_id in (select merge_group(row.other_id)) and no.other_id in (select merge_group(row.contact_id)))))
            on conflict (contact_id, other_id) do update
               set probability = greatest(excluded.probability, case when d.reason = 'similar' then 0 else d.probability end),
                   certain = excluded.certain or (d.certain and d.reason <> 'similar'), evidence = excluded.evidence
             where d.state = 'OPEN'
            returning d.id, d.org_id, d.contact_id, d.other_id, d.probability, (xmax = 0) as fresh
            """;

    /** Compared again, the pair is not worth telling any more. */
    private static final String WITHDRAW = """
            delete from duplicates d
             where d.state = 'OPEN' and d.reason = 'similar'
               and (d.contact_id = any(:checked::uuid[]) or d.other_id = any(:checked::uuid[]))
               and not exists (select from unnest(:contacts::uuid[], :others::uuid[]) as kept (one, other)
                                where least(kept.one, kept.other) = d.contact_id and greatest(kept.one, kept.other) = d.other_id)
            returning d.org_id, d.probability
            """;

    private static final String COUNT = """
            update duplicate_totals t
               set duplicates = greatest(0, t.duplicates + row.change)
              from unnest(:orgs::uuid[], :changes::float8[]) as row (org_id, change)
             where t.org_id = row.org_id
            """;

    private static final String SETTINGS = """
            select org_id, mode, threshold from duplicate_settings where org_id = any(:orgs::uuid[])
            """;

    private final StreamDatabase database;
    private final JsonMapper json;

    Duplicates(StreamDatabase database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** A proposal as it is kept. */
    record Saved(UUID org, UUID olderId, UUID newerId, double probability, boolean fresh) {}

    /** What organisations want; missing where they never said. */
    Mono<Map<UUID, DuplicateSettings>> settings(Collection<UUID> orgs) {
        return database.sql(SETTINGS)
                .bind("orgs", orgs.toArray(UUID[]::new))
                .map(row -> Map.entry(
                        Columns.uuid(row, "org_id"),
                        new DuplicateSettings(
                                DuplicateMode.valueOf(Columns.text(row, "mode")), Columns.real(row, "threshold"))))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    Mono<List<Saved>> save(List<FoundPair> pairs, Map<UUID, DuplicateSettings> settings) {
        if (pairs.isEmpty()) {
            return Mono.just(List.of());
        }
        return Rows.of(pairs)
                .uuid("ids", _ -> Ids.next())
                .uuid("orgs", FoundPair::org)
                .uuid("contacts", FoundPair::contactId)
                .uuid("others", FoundPair::otherId)
                .real("probabilities", pair -> pair.comparison().probability())
                .flag(
                        "certain",
                        pair -> pair.isCertain(settings.getOrDefault(pair.org(), DuplicateSettings.DEFAULT)
                                .threshold()))
                .text("evidence", pair -> json.writeValueAsString(EvidenceView.of(pair.comparison())))
                .bindTo(database.sql(SAVE))
                .map(row -> new Saved(
                        Columns.uuid(row, "org_id"),
                        Columns.uuid(row, "contact_id"),
                        Columns.uuid(row, "other_id"),
                        Columns.real(row, "probability"),
                        Columns.flag(row, "fresh")))
                .all()
                .collectList();
    }

    /** Withdraws what is not kept of the proposals about these contacts; tells how much less is expected of whom. */
    Mono<Map<UUID, Double>> withdraw(Collection<UUID> checked, List<FoundPair> kept) {
        return Rows.of(kept)
                .uuid("contacts", FoundPair::contactId)
                .uuid("others", FoundPair::otherId)
                .bindTo(database.sql(WITHDRAW).bind("checked", checked.toArray(UUID[]::new)))
                .map(row -> Map.entry(Columns.uuid(row, "org_id"), Columns.real(row, "probability")))
                .all()
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.summingDouble(gone -> -gone.getValue())));
    }

    /** More or less is expected of organisations. */
    Mono<Void> count(Map<UUID, Double> changes) {
        return changes.isEmpty()
                ? Mono.empty()
                : Rows.of(changes.entrySet())
                        .uuid("orgs", Map.Entry::getKey)
                        .real("changes", Map.Entry::getValue)
                        .bindTo(database.sql(COUNT))
                        .then();
    }
}
