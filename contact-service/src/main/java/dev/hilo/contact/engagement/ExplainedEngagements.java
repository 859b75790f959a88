package dev.hilo.contact.engagement;

import dev.hilo.contact.engagement.EngagementView.ChannelUse;
import dev.hilo.contact.engagement.EngagementView.ResponseTimes;
import dev.hilo.contact.engagement.EngagementView.Stats;
import dev.hilo.contracts.channel.Channel;
import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.database.Columns;
import dev.hilo.platform.lists.Conditions;
import dev.hilo.platform.lists.Names;
import io.r2dbc.spi.Readable;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Engagements as requests read them. */
@Repository
class ExplainedEngagements {

    /** The answer times are medians of the last messages: the time since the last message of the other side. */
    private static final String EXPLAIN = """
            select coalesce(e.messages_part, 0) as messages_part, coalesce(e.answers_part, 0) as answers_part,
                   coalesce(e.channels_part, 0) as channels_part, coalesce(e.unanswered_part, 0) as unanswered_part,
                   coalesce(e.channels, '{}')::text as channels, coalesce(e.interactions, 0) as interactions,
                   coalesce(e.inbound, 0) as inbound, coalesce(e.outbound, 0) as outbound,
                   e.last_in_at, e.last_out_at, e.last_interaction_at, times.theirs, times.ours
              from contacts c
              left join engagements e on e.contact_id = c.id
              left join lateral (
                   select percentile_cont(0.5) within group (order by turn.seconds) filter (where turn.direction = 'IN') as theirs,
                          percentile_cont(0.5) within group (order by turn.seconds) filter (where turn.direction = 'OUT') as ours
                     from (select direction, extract(epoch from at - lag(at) over story)::float8 as seconds,
                                  direction <> lag(direction) over story as answers
                             from (select m.direction, m.sent_at as at
                                     from messages m
                                    where m.contact_id = c.id and m.counts
                                    order by m.sent_at desc, m.id desc
                                    limit 500) latest
                           window story as (order by at, direction desc)) turn
                    where turn.answers) times on true
             where %s
            """;

    private static final TypeReference<Map<Channel, Instant>> TIMES = new TypeReference<>() {};

    private final ApiDatabase database;
    private final JsonMapper json;
    private final Clock clock;

    ExplainedEngagements(ApiDatabase database, JsonMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** The engagement of the contact {@code c} that fulfils the conditions; empty if there is none. */
    Mono<EngagementView> find(Conditions conditions) {
        return conditions
                .bindTo(database.sql(conditions.in(EXPLAIN)))
                .map(this::view)
                .one()
                .as(database::inTransaction);
    }

    private EngagementView view(Readable row) {
        EngagementExplanation explanation = EngagementExplanation.of(
                Columns.real(row, "messages_part"),
                Columns.real(row, "answers_part"),
                Columns.real(row, "channels_part"),
                Columns.real(row, "unanswered_part"),
                clock.instant(),
                EngagementRules.DEFAULT);
        return new EngagementView(
                explanation.score().value(),
                Names.of(explanation.score().level()),
                EngagementRules.DEFAULT.halfLife().toDays(),
                explanation.parts(),
                EngagementView.LEVELS,
                new Stats(
                        Columns.integer(row, "interactions"),
                        Columns.integer(row, "inbound"),
                        Columns.integer(row, "outbound")),
                channels(row),
                new ResponseTimes(
                        Columns.optional(row, "theirs", Double.class).orElse(null),
                        Columns.optional(row, "ours", Double.class).orElse(null)),
                Columns.optionalTime(row, "last_in_at").orElse(null),
                Columns.optionalTime(row, "last_out_at").orElse(null),
                Columns.optionalTime(row, "last_interaction_at").orElse(null));
    }

    private List<ChannelUse> channels(Readable row) {
        return json.readValue(Columns.text(row, "channels"), TIMES).entrySet().stream()
                .map(used -> new ChannelUse(Names.of(used.getKey()), used.getValue()))
                .sorted(Comparator.comparing(ChannelUse::lastAt).reversed())
                .toList();
    }
}
