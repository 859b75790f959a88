package dev.hilo.contact.duplicates;

import dev.hilo.contact.duplicates.DuplicateView.DuplicateContact;
import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.database.Columns;
import dev.hilo.platform.lists.Conditions;
import dev.hilo.platform.lists.Reach;
import dev.hilo.platform.web.Problem;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Proposals as people review them. */
@Repository
public class ReviewedDuplicates {

    /** Whoever is part of another contact by now is seen as that one. */
    private static final String LIST = """
            select d.id, d.probability, d.certain, d.reason, d.evidence::text as evidence, d.found_at,
                   c.id as contact_id, c.display_name as contact_name, o.id as other_id, o.display_name as other_name
              from duplicates d
              join contacts own on own.id = d.contact_id
              join contacts c on c.id = coalesce(own.merged_into, own.id)
              join contacts others on others.id = d.other_id
              join contacts o on o.id = coalesce(others.merged_into, others.id)
             where d.state = 'OPEN' and c.id <> o.id and c.archived_at is null and o.archived_at is null and %s
             order by d.probability desc, d.id desc
             limit :rows
            """;

    private static final String DISMISS = """
            update duplicates set state = 'DISMISSED', decided_at = :at, decided_by = :by where id = :id and state = 'OPEN'
            """;

    private static final TypeReference<List<EvidenceView>> EVIDENCE = new TypeReference<>() {};

    private final ApiDatabase database;
    private final JsonMapper json;

    ReviewedDuplicates(ApiDatabase database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** The open proposals {@code d} about {@code c} and {@code o} that fulfil the conditions, the likeliest first. */
    Mono<List<DuplicateView>> list(Conditions conditions, int most) {
        return conditions
                .bindTo(database.sql(conditions.in(LIST)))
                .bind("rows", most)
                .map(this::view)
                .all()
                .collectList()
                .as(database::inTransaction);
    }

    /** An open proposal; fails with 404 if there is none within reach. */
    Mono<DuplicateView> find(UUID id, Reach reach) {
        Conditions conditions = Conditions.of("d.id = :id", "id", id);
        reach.narrow(conditions, "c.owner_id", "o.owner_id");
        return list(conditions, 1)
                .filter(found -> !found.isEmpty())
                .switchIfEmpty(Mono.error(Problem::notFound))
                .map(List::getFirst);
    }

    /** The two contacts of an open proposal, and why they are proposed. */
    public Mono<Proposed> proposed(UUID id, Reach reach) {
        return find(id, reach)
                .map(view -> new Proposed(
                        view.id(),
                        view.contact().id(),
                        view.other().id(),
                        view.probability(),
                        view.reason(),
                        view.evidence()));
    }

    /** Two contacts that may be one person. */
    public record Proposed(
            UUID id, UUID contactId, UUID otherId, double probability, String reason, List<EvidenceView> evidence) {}

    Mono<Void> dismiss(UUID id, String by, Instant at) {
        return database.sql(DISMISS)
                .bind("id", id)
                .bind("by", by)
                .bind("at", at)
                .then()
                .as(database::inTransaction);
    }

    private DuplicateView view(Readable row) {
        return new DuplicateView(
                Columns.uuid(row, "id"),
                Columns.real(row, "probability"),
                Columns.flag(row, "certain"),
                Columns.text(row, "reason"),
                new DuplicateContact(Columns.uuid(row, "contact_id"), Columns.text(row, "contact_name")),
                new DuplicateContact(Columns.uuid(row, "other_id"), Columns.text(row, "other_name")),
                json.readValue(Columns.text(row, "evidence"), EVIDENCE),
                Columns.time(row, "found_at"));
    }
}
