package dev.hilo.ingestion.health;

import dev.hilo.platform.database.Rows;
import dev.hilo.platform.database.StreamDatabase;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Keeps what events say about the health of their accounts; nothing of it for longer than it is needed. */
@Repository
class Signs {

    private static final String LATEST = """
            insert into account_signs as s (account_id, org_id, last_event_at, last_delay)
            select distinct on (account_id) account_id, org_id, at, delay
              from unnest(:accounts::uuid[], :orgs::uuid[], :times::timestamptz[], :delays::bigint[]) as row (account_id, org_id, at, delay)
             order by account_id, at desc
            on conflict (account_id) do update
               set last_event_at = greatest(s.last_event_at, excluded.last_event_at), last_delay = excluded.last_delay
            """;

    private static final String HOURS = """
            insert into account_hours as h (account_id, org_id, hour, events)
            select account_id, org_id, date_trunc('hour', at), count(*)
              from unnest(:accounts::uuid[], :orgs::uuid[], :times::timestamptz[]) as row (account_id, org_id, at)
             group by 1, 2, 3
             order by 1, 3
            on conflict (account_id, hour) do update set events = h.events + excluded.events
            """;

    private static final String UPDATES = """
            insert into telegram_updates (account_id, org_id, update_id, seen_at)
            select account_id, org_id, update_id, at
              from unnest(:accounts::uuid[], :orgs::uuid[], :updates::bigint[], :times::timestamptz[]) as row (account_id, org_id, update_id, at)
            on conflict do nothing
            """;

    private static final String CONFIRM = """
            update outgoing_messages o
               set confirmed_at = row.at
              from unnest(:messages::uuid[], :attempts::bigint[], :times::timestamptz[]) as row (message_id, attempt, at)
             where o.message_id = row.message_id and o.attempt = row.attempt and o.confirmed_at is null
            """;

    private static final String FORGET_UPDATES =
            "delete from telegram_updates where seen_at < now() - :age * interval '1 second'";
    private static final String FORGET_HOURS =
            "delete from account_hours where hour < now() - :age * interval '1 second'";

    private final StreamDatabase database;

    Signs(StreamDatabase database) {
        this.database = database;
    }

    Mono<Void> keep(List<Sign> signs) {
        List<Sign> updates =
                signs.stream().filter(sign -> sign.update() != null).toList();
        List<Sign> confirmed =
                signs.stream().filter(sign -> sign.confirmed() != null).toList();
        return ofAccounts(signs)
                .integer("delays", Sign::delay)
                .bindTo(database.sql(LATEST))
                .then()
                .then(ofAccounts(signs).bindTo(database.sql(HOURS)).then())
                .then(updates.isEmpty() ? Mono.empty() : seen(updates))
                .then(confirmed.isEmpty() ? Mono.empty() : confirm(confirmed));
    }

    private static Rows<Sign> ofAccounts(List<Sign> signs) {
        return Rows.of(signs)
                .uuid("accounts", Sign::account)
                .uuid("orgs", Sign::org)
                .time("times", Sign::at);
    }

    private Mono<Void> seen(List<Sign> updates) {
        return ofAccounts(updates)
                .integer("updates", Sign::update)
                .bindTo(database.sql(UPDATES))
                .then();
    }

    private Mono<Void> confirm(List<Sign> confirmed) {
        return Rows.of(confirmed)
                .uuid("messages", Callback::message)
                .integer("attempts", Callback::attempt)
                .time("times", Sign::at)
                .bindTo(database.sql(CONFIRM))
                .then();
    }

    /** What is older says nothing any more. */
    Mono<Void> forget(Duration updates, Duration hours) {
        return database.sql(FORGET_UPDATES)
                .bind("age", updates.toSeconds())
                .then()
                .then(database.sql(FORGET_HOURS).bind("age", hours.toSeconds()).then());
    }
}
