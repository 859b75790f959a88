package dev.hilo.ingestion.health;

import dev.hilo.platform.database.ApiDatabase;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The health of accounts, put together from what was noted of them. */
@Repository
class ChannelHealths {

    private static final String FIND = """
            select a.id, a.last_received_at, a.last_error_at, a.last_error, s.last_event_at, s.last_delay,
                   coalesce(gaps.missing, 0)::bigint as missing_updates,
                   coalesce(silence.expected, 0)::double precision as expected,
                   answers.*
              from channel_account a
              left join account_signs s on s.account_id = a.id
             -- Larger jumps are Telegram's own: after a week's silence it counts from another number.
             cross join lateral (
                   select sum(gap) as missing
                     from (select update_id - lag(update_id) over (order by update_id) - 1 as gap, seen_at
                             from telegram_updates u where u.account_id = a.id) u
                    where gap between 1 and 10000 and seen_at < now() - interval '2 minutes') gaps
             cross join lateral (
                   select sum(past.events) / 7.0 as expected
                     from generate_series(greatest(date_trunc('hour', s.last_event_at) + interval '1 hour', now() - interval '1 day'),
                                          date_trunc('hour', now()) - interval '1 hour', interval '1 hour') as silent (hour)
                    cross join generate_series(1, 7) as day
                     join account_hours past on past.account_id = a.id
                                            and past.hour = date_trunc('hour', silent.hour) - day * interval '1 day') silence
             cross join lateral (
                   select count(*) filter (where o.state in ('WAITING', 'CLAIMED', 'SENDING')) as waiting,
                          min(o.created_at) filter (where o.state in ('WAITING', 'CLAIMED', 'SENDING')) as waiting_since,
                          count(*) filter (where o.state = 'SENT' and o.confirmed_at is null and a.channel = 'WHATSAPP'
                                             and o.sent_at < now() - interval '15 minutes') as without_status,
                          count(*) filter (where o.state = 'FAILED') as failed,
                          count(*) filter (where o.state = 'UNCERTAIN' and o.confirmed_at is null) as uncertain
                     from outgoing_messages o
                    where o.account_id = a.id
                      and (o.changed_at > now() - interval '1 day' or o.state in ('WAITING', 'CLAIMED', 'SENDING'))) answers
             where a.id = :id and a.deleted_at is null
            """;

    private final ApiDatabase database;
    private final Clock clock;

    ChannelHealths(ApiDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Empty if there is no such account. */
    Mono<ChannelHealth> find(UUID account) {
        return database.sql(FIND)
                .bind("id", account)
                .map(row -> ChannelHealth.of(row, clock.instant()))
                .one()
                .as(database::inTransaction);
    }
}
