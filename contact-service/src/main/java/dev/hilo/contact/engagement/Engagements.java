package dev.hilo.contact.engagement;

import dev.hilo.contracts.channel.Channel;
import dev.hilo.contracts.channel.Direction;
import dev.hilo.platform.database.Columns;
import dev.hilo.platform.database.Rows;
import dev.hilo.platform.database.StreamDatabase;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The engagement of contacts, one row each. */
@Repository
class Engagements {

    private static final String LOCK = """
            select contact_id, org_id, messages_part, answers_part, unanswered_part, channels::text as channels,
                   inbound - others_inbound as inbound, outbound - others_outbound as outbound, last_in_at, last_out_at,
                   case when others_last_at is null then last_interaction_at else own_last_at end as last_interaction_at
              from engagements
             where contact_id = any(:contacts::uuid[])
             order by contact_id
               for update
            """;

    private static final String SAVE = """
            insert into engagements as e (contact_id, org_id, mass, messages_part, answers_part, channels_part, unanswered_part, channels,
                                          interactions, inbound, outbound, last_in_at, last_out_at, last_interaction_at, own_last_at)
            select contact_id, org_id, mass, messages_part, answers_part, channels_part, unanswered_part, channels::jsonb,
                   inbound + outbound, inbound, outbound, last_in_at, last_out_at, last_interaction_at, last_interaction_at
              from unnest(:contacts::uuid[], :orgs::uuid[], :masses::float8[], :messages::float8[], :answers::float8[],
                          :channelParts::float8[], :unanswered::float8[], :channels::text[], :inbound::bigint[], :outbound::bigint[],
                          :lastIns::timestamptz[], :lastOuts::timestamptz[], :latest::timestamptz[])
                   as row (contact_id, org_id, mass, messages_part, answers_part, channels_part, unanswered_part, channels, inbound, outbound,
                           last_in_at, last_out_at, last_interaction_at)
            on conflict (contact_id) do update
               set mass = excluded.mass + e.others_mass, messages_part = excluded.messages_part, answers_part = excluded.answers_part,
                   channels_part = excluded.channels_part, unanswered_part = excluded.unanswered_part, channels = excluded.channels,
                   interactions = excluded.interactions + e.others_inbound + e.others_outbound,
                   inbound = excluded.inbound + e.others_inbound, outbound = excluded.outbound + e.others_outbound,
                   last_in_at = excluded.last_in_at, last_out_at = excluded.last_out_at,
                   last_interaction_at = greatest(excluded.last_interaction_at, e.others_last_at),
                   own_last_at = excluded.own_last_at, for_others = false
            """;

    private static final String HISTORY = """
            select org_id, contact_id, direction, channel, least(sent_at, received_at) as at
              from messages
             where contact_id = any(:contacts::uuid[]) and counts
            """;

    private static final TypeReference<Map<Channel, Instant>> TIMES = new TypeReference<>() {};

    private final StreamDatabase database;
    private final JsonMapper json;

    Engagements(StreamDatabase database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /**
     * The engagements of these contacts, nobody else's to change until the transaction ends; missing where there is
     * none.
     */
    Mono<Map<UUID, Engagement>> lock(Collection<UUID> contacts) {
        return database.sql(LOCK)
                .bind("contacts", contacts.toArray(UUID[]::new))
                .map(this::engagement)
                .all()
                .collectMap(Engagement::contactId);
    }

    Mono<Void> save(Collection<Engagement> engagements, EngagementRules rules) {
        List<Engagement> sorted = engagements.stream()
                .sorted(Comparator.comparing(Engagement::contactId))
                .toList();
        return Rows.of(sorted)
                .uuid("contacts", Engagement::contactId)
                .uuid("orgs", Engagement::org)
                .real("masses", engagement -> engagement.mass(rules))
                .real("messages", Engagement::messages)
                .real("answers", Engagement::answers)
                .real("channelParts", engagement -> engagement.channelsPart(rules))
                .real("unanswered", Engagement::unanswered)
                .text("channels", engagement -> json.writeValueAsString(engagement.channels()))
                .integer("inbound", Engagement::inbound)
                .integer("outbound", Engagement::outbound)
                .time("lastIns", engagement -> engagement.lastIn().orElse(null))
                .time("lastOuts", engagement -> engagement.lastOut().orElse(null))
                .time("latest", engagement -> engagement.lastInteraction().orElse(null))
                .bindTo(database.sql(SAVE))
                .then();
    }

    /** Everything that counts and ever was written with these contacts. */
    Mono<List<Signal>> history(Collection<UUID> contacts) {
        return database.sql(HISTORY)
                .bind("contacts", contacts.toArray(UUID[]::new))
                .map(Engagements::signal)
                .all()
                .collectList();
    }

    private static Signal signal(Readable row) {
        return new Signal(
                Columns.uuid(row, "org_id"),
                Columns.uuid(row, "contact_id"),
                Direction.valueOf(Columns.text(row, "direction")),
                Channel.valueOf(Columns.text(row, "channel")),
                Columns.time(row, "at"));
    }

    private Engagement engagement(Readable row) {
        return new Engagement(
                Columns.uuid(row, "org_id"),
                Columns.uuid(row, "contact_id"),
                Columns.real(row, "messages_part"),
                Columns.real(row, "answers_part"),
                Optional.ofNullable(json.readValue(Columns.text(row, "channels"), TIMES))
                        .orElseGet(Map::of),
                Columns.real(row, "unanswered_part"),
                Columns.integer(row, "inbound"),
                Columns.integer(row, "outbound"),
                Columns.optionalTime(row, "last_in_at"),
                Columns.optionalTime(row, "last_out_at"),
                Columns.optionalTime(row, "last_interaction_at"));
    }
}
