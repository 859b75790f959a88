package dev.hilo.contact.timeline;

import dev.hilo.contact.messages.MessageNow;
import dev.hilo.contact.messages.MessageRows;
import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.database.Columns;
import dev.hilo.platform.lists.Conditions;
import dev.hilo.platform.lists.Names;
import io.r2dbc.spi.Readable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Timelines as requests read them. */
@Repository
class Timelines {

    /** For each contact of the person as many rows as the page has, straight from the index; then the latest of all. */
    private static final String MESSAGES = """
            select latest.*
              from unnest(:people::uuid[]) as person (id)
             cross join lateral (
                   select m.id, m.sent_at as at, 'message' as kind, m.channel, m.direction, m.author, m.conversation_id, m.account_id,
                          m.provider_key, m.provider_id, '' as preview, m.kind as message_kind, m.text, null as html,
                          m.media::text as media, '{}' as details
                     from messages m
                    where m.contact_id = person.id and %s
                    order by m.sent_at desc, m.id desc
                    limit :rows) latest
            """;

    private static final String ENTRIES = """
            select latest.*
              from unnest(:people::uuid[]) as person (id)
             cross join lateral (
                   select t.id, t.at, t.kind, t.channel, null as direction, '' as author, t.conversation_id, null::uuid as account_id,
                          null as provider_key, null as provider_id, t.preview, null as message_kind, null as text, null as html,
                          null as media, null as details
                     from timeline_entries t
                    where t.contact_id = person.id and %s
                    order by t.at desc, t.id desc
                    limit :rows) latest
            """;

    private static final String PAGE = """
            select item.*, %s
              from (%%s
                    order by at desc, id desc
                    limit :rows) item
              left join message_states s on s.account_id = item.account_id and s.provider_key = item.provider_key
             order by item.at desc, item.id desc
            """.formatted(MessageRows.STATE);

    private final ApiDatabase database;
    private final MessageRows rows;

    Timelines(ApiDatabase database, MessageRows rows) {
        this.database = database;
        this.rows = rows;
    }

    /** The first items of a person's timeline, the latest first. */
    Mono<List<TimelineItem>> list(List<UUID> people, TimelineQuery query, int most) {
        Conditions ofMessages = query.ofMessages();
        Conditions ofEntries = query.ofEntries();
        String items = Stream.of(
                        query.messages() ? Optional.of(ofMessages.in(MESSAGES)) : Optional.<String>empty(),
                        query.entries() ? Optional.of(ofEntries.in(ENTRIES)) : Optional.<String>empty())
                .flatMap(Optional::stream)
                .reduce((one, other) -> one + " union all " + other)
                .orElseThrow();
        return ofEntries
                .bindTo(ofMessages.bindTo(database.sql(PAGE.formatted(items))))
                .bind("people", people.toArray(UUID[]::new))
                .bind("rows", most)
                .map(this::item)
                .all()
                .collectList()
                .as(database::inTransaction);
    }

    private TimelineItem item(Readable row) {
        return Columns.text(row, "kind").equals("message") ? message(row) : entry(row);
    }

    private TimelineItem message(Readable row) {
        MessageNow now = rows.message(row);
        String author = Columns.text(row, "author");
        boolean ours = Columns.text(row, "direction").equals("OUT") && !author.isEmpty();
        return new TimelineItem(
                Columns.uuid(row, "id"),
                Columns.time(row, "at"),
                "message",
                channel(row),
                Names.of(Columns.text(row, "direction")),
                ours ? author : null,
                now.preview(),
                Columns.uuid(row, "conversation_id"),
                Columns.uuid(row, "id"),
                Names.of(now.kind()),
                Columns.text(row, "provider_id"),
                now.text(),
                now.status(),
                now.editedAt(),
                now.deletedAt(),
                now.media());
    }

    private static TimelineItem entry(Readable row) {
        return new TimelineItem(
                Columns.uuid(row, "id"),
                Columns.time(row, "at"),
                Columns.text(row, "kind"),
                channel(row),
                null,
                null,
                Columns.text(row, "preview"),
                Columns.optional(row, "conversation_id", UUID.class).orElse(null),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static @Nullable String channel(Readable row) {
        return Columns.optional(row, "channel", String.class).map(Names::of).orElse(null);
    }
}
