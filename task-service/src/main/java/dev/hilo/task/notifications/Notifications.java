package dev.hilo.task.notifications;

import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.database.Columns;
import dev.hilo.platform.lists.Conditions;
import io.r2dbc.spi.Readable;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** What a person was told, and what they don't want to be told. */
@Repository
class Notifications {

    private static final String LIST = """
            select n.id, n.kind, n.title, n.subject_kind, n.subject_id, n.created_at, n.read_at
              from notifications n
             where %s
             order by n.created_at desc, n.id desc
             limit :rows
            """;

    private static final String UNREAD =
            "select count(*) as unread from notifications n where n.user_id = :user and n.read_at is null";

    private static final String READ = """
            update notifications n
               set read_at = now()
             where n.user_id = :user and n.read_at is null and (n.id = :id or :all)
            """;

    private static final String MUTE = """
            insert into muted_notifications (org_id, user_id, kind)
            select :org, :user, muted.kind
              from unnest(:kinds::text[]) as muted (kind)
            """;

    private static final UUID NONE = new UUID(0, 0);

    private final ApiDatabase database;

    Notifications(ApiDatabase database) {
        this.database = database;
    }

    Mono<List<NotificationView>> list(Conditions conditions, int most) {
        return conditions
                .bindTo(database.sql(conditions.in(LIST)))
                .bind("rows", most)
                .map(Notifications::view)
                .all()
                .collectList()
                .as(database::inTransaction);
    }

    Mono<Long> unread(UUID user) {
        return database.sql(UNREAD)
                .bind("user", user)
                .map(row -> Columns.integer(row, "unread"))
                .one()
                .as(database::inTransaction);
    }

    Mono<Void> read(UUID user, UUID id) {
        return read(user, id, false);
    }

    Mono<Void> readAll(UUID user) {
        return read(user, NONE, true);
    }

    private Mono<Void> read(UUID user, UUID id, boolean all) {
        return database.sql(READ)
                .bind("user", user)
                .bind("id", id)
                .bind("all", all)
                .then()
                .as(database::inTransaction);
    }

    Mono<List<NotificationKind>> muted(UUID user) {
        return database.sql("select m.kind from muted_notifications m where m.user_id = :user order by m.kind")
                .bind("user", user)
                .map(row -> NotificationKind.valueOf(Columns.text(row, "kind")))
                .all()
                .collectList()
                .as(database::inTransaction);
    }

    /** From now on these kinds, and no other, are kept from the user. */
    Mono<Void> mute(UUID org, UUID user, Collection<NotificationKind> kinds) {
        String[] names = kinds.stream().map(NotificationKind::name).distinct().toArray(String[]::new);
        return database.sql("delete from muted_notifications m where m.user_id = :user")
                .bind("user", user)
                .then()
                .then(database.sql(MUTE)
                        .bind("org", org)
                        .bind("user", user)
                        .bind("kinds", names)
                        .then())
                .as(database::inTransaction);
    }

    private static NotificationView view(Readable row) {
        return new NotificationView(
                Columns.uuid(row, "id"),
                NotificationKind.valueOf(Columns.text(row, "kind")),
                Columns.text(row, "title"),
                Notice.Subject.valueOf(Columns.text(row, "subject_kind")),
                Columns.uuid(row, "subject_id"),
                Columns.time(row, "created_at"),
                Columns.optionalTime(row, "read_at").orElse(null));
    }
}
