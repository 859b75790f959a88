package dev.hilo.contact.engagement;

import dev.hilo.contact.engagement.EngagementView.ChannelUse;
import dev.hilo.contact.engagement.EngagementView.ResponseTimes;
import dev.hilo.contact.engagement.EngagementView.Stats;
import dev.hilo.contact.engagement.EngagementView.Trend;
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

    /**
     * Of all contacts that are the person. The answer times are medians of the last messages: the time since the last
     * message of the other side.
     */
    private static final String EXPLAIN = """
            select sums.*, used.channels, times.theirs, times.ours, trend.*
              from contacts c
             cross join lateral (select array(select merge_group(c.id)) as members) person
             cross join lateral (
                   select coalesce(sum(e.messages_part), 0) as messages_part, coalesce(sum(e.answers_part), 0) as answers_part,
                          coalesce(sum(e.channels_part), 0) as channels_part, coalesce(sum(e.unanswered_part), 0) as unanswered_part,
                          coalesce(sum(e.inbound - e.others_inbound), 0)::bigint as inbound,
                          coalesce(sum(e.outbound - e.others_outbound), 0)::bigint as outbound,
                          max(e.last_in_at) as last_in_at, max(e.last_out_at) as last_out_at,
                          max(e.last_interaction_at) as last_interaction_at
                     from engagements e
                    where e.contact_id = any(person.members)) sums
             cross join lateral (
                   select coalesce(jsonb_object_agg(latest.channel, latest.at), '{}')::text as channels
                     from (select use.key as channel, max(use.value) as at
                             from engagements e
                            cross join jsonb_each_text(e.channels) use
                            where e.contact_id = any(person.members)
                            group by use.key) latest) used
              left join lateral (
                   select percentile_cont(0.5) within group (order by turn.seconds) filter (where turn.direction = 'IN') as theirs,
                          percentile_cont(0.5) within group (order by turn.seconds) filter (where turn.direction = 'OUT') as ours
                     from (select direction, extract(epoch from at - lag(at) over story)::float8 as seconds,
                                  direction <> lag(direction) over story as answers
                             from (select own.direction, own.at
                                     from unnest(person.members) as member (id)
                                    cross join lateral (
                                          select m.direction, m.sent_at as at, m.id
                                            from messages m
                                           where m.contact_id = member.id and m.counts
                                           order by m.sent_at desc, m.id desc
                                           limit 500) own
                                    order by own.at desc, own.id desc
                                    limit 500) latest
                           window story as (order by at, direction desc)) turn
                    where turn.answers) times on true
             cross join lateral (
                   select count(*) filter (where m.sent_at > :now::timestamptz - interval '30 days') as last_30,
                          count(*) filter (where m.sent_at <= :now::timestamptz - interval '30 days' and m.sent_at > :now::timestamptz - interval '60 days') as before_30,
                          count(*) filter (where m.sent_at > :now::timestamptz - interval '90 days') as last_90,
                          count(*) filter (where m.sent_at <= :now::timestamptz - interval '90 days') as before_90
                     from messages m
                    where m.contact_id = any(person.members) and m.counts
                      and m.sent_at > :now::timestamptz - interval '180 days' and m.sent_at <= :now::timestamptz) trend
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
                .bind("now", clock.instant())
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
                        Columns.integer(row, "inbound") + Columns.integer(row, "outbound"),
                        Columns.integer(row, "inbound"),
                        Columns.integer(row, "outbound")),
                channels(row),
                List.of(trend(row, 30), trend(row, 90)),
                new ResponseTimes(
                        Columns.optional(row, "theirs", Double.class).orElse(null),
                        Columns.optional(row, "ours", Double.class).orElse(null)),
                Columns.optionalTime(row, "last_in_at").orElse(null),
                Columns.optionalTime(row, "last_out_at").orElse(null),
                Columns.optionalTime(row, "last_interaction_at").orElse(null));
    }

    private static Trend trend(Readable row, int days) {
        return new Trend(days, Columns.integer(row, "last_" + days), Columns.integer(row, "before_" + days));
    }

    private List<ChannelUse> channels(Readable row) {
        return json.readValue(Columns.text(row, "channels"), TIMES).entrySet().stream()
                .map(used -> new ChannelUse(Names.of(used.getKey()), used.getValue()))
                .sorted(Comparator.comparing(ChannelUse::lastAt).reversed())
                .toList();
    }
}
