package dev.hilo.task.activities;

import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.database.Columns;
import dev.hilo.platform.lists.Conditions;
import dev.hilo.task.tasks.TaskView.Named;
import io.r2dbc.spi.Readable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Activities as they are shown; to be asked inside a transaction. */
@Repository
class Activities {

    private static final TypeReference<List<Participant>> PARTICIPANTS = new TypeReference<>() {};

    private static final String LIST = """
            select a.id, a.kind, a.subject, a.notes, a.place, a.starts_at, a.ends_at, a.outcome_id, coalesce(o.name, '') as outcome_name,
                   a.deal_id, coalesce(d.name, '') as deal_name, a.created_by, coalesce(creator.name, '') as creator_name,
                   a.created_at, a.updated_at, a.version,
                   (select coalesce(json_agg(json_build_object('kind', p.kind, 'id', p.target_id,
                                                               'name', coalesce(u.name, person.display_name, ''))
                                             order by p.target_id), '[]')::text
                      from activity_participants p
                      left join directory_users u on p.kind = 'USER' and u.id = p.target_id
                      left join directory_contacts c on p.kind = 'CONTACT' and c.id = p.target_id
                      left join directory_contacts person on person.id = c.root_id
                     where p.activity_id = a.id) as participants
              from activities a
              left join activity_outcomes o on o.id = a.outcome_id
              left join known_deals d on d.id = a.deal_id
              left join directory_users creator on creator.id = a.created_by
             where a.deleted_at is null and %s
             order by a.starts_at desc, a.id desc
             limit :rows
            """;

    private final ApiDatabase database;
    private final JsonMapper json;

    Activities(ApiDatabase database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    private record Participant(String kind, UUID id, String name) {}

    /** The first that fulfil the conditions, the latest first. */
    Mono<List<ActivityView>> list(Conditions conditions, int most) {
        return conditions
                .bindTo(database.sql(conditions.in(LIST)))
                .bind("rows", most)
                .map(this::view)
                .all()
                .collectList();
    }

    private ActivityView view(Readable row) {
        List<Participant> participants = json.readValue(Columns.text(row, "participants"), PARTICIPANTS);
        return new ActivityView(
                Columns.uuid(row, "id"),
                ActivityKind.valueOf(Columns.text(row, "kind")),
                Columns.text(row, "subject"),
                Columns.text(row, "notes"),
                Columns.text(row, "place"),
                Columns.time(row, "starts_at"),
                Columns.optionalTime(row, "ends_at").orElse(null),
                named(row, "outcome_id", "outcome_name"),
                named(row, "deal_id", "deal_name"),
                of(participants, "USER"),
                of(participants, "CONTACT"),
                named(row, "created_by", "creator_name"),
                Columns.time(row, "created_at"),
                Columns.time(row, "updated_at"),
                Columns.integer(row, "version"));
    }

    private static List<Named> of(List<Participant> participants, String kind) {
        return participants.stream()
                .filter(participant -> participant.kind().equals(kind))
                .map(participant -> new Named(participant.id(), participant.name()))
                .toList();
    }

    private static @Nullable Named named(Readable row, String id, String name) {
        return Columns.optional(row, id, UUID.class)
                .map(found -> new Named(found, Columns.text(row, name)))
                .orElse(null);
    }
}
