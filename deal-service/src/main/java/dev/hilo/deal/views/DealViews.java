package dev.hilo.deal.views;

import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.database.Columns;
import io.r2dbc.spi.Readable;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Lists of deals that people keep. */
@Repository
class DealViews {

    private static final String LIST = """
            select v.id, v.name, v.shared, v.query, v.owner_id, v.owner_id = :me as mine
              from deal_views v
             where v.owner_id = :me or v.shared
             order by v.name, v.id
             limit 200
            """;

    private static final String PUT = """
            insert into deal_views (id, org_id, owner_id, name, shared, query)
            values (:id, :org, :me, :name, :shared, :query)
                on conflict (org_id, owner_id, name) do update set shared = excluded.shared, query = excluded.query
            returning id, name, shared, query, owner_id, true as mine
            """;

    private static final String REMOVE = "delete from deal_views where id = :id and owner_id = :me";

    private final ApiDatabase database;

    DealViews(ApiDatabase database) {
        this.database = database;
    }

    /**
     * A list that somebody keeps.
     *
     * @param shared whether everybody in the organisation sees it
     * @param query of the list's address, for example {@code status=open&sort=-value}
     * @param mine whether it is the caller's
     */
    record DealSavedView(UUID id, String name, boolean shared, String query, UUID ownerId, boolean mine) {}

    Mono<List<DealSavedView>> list(UUID me) {
        return database.sql(LIST).bind("me", me).map(DealViews::view).all().collectList();
    }

    /** A name stands once with each owner: the same name again replaces it. */
    Mono<DealSavedView> put(UUID org, DealSavedView view) {
        return database.sql(PUT)
                .bind("id", view.id())
                .bind("org", org)
                .bind("me", view.ownerId())
                .bind("name", view.name())
                .bind("shared", view.shared())
                .bind("query", view.query())
                .map(DealViews::view)
                .one();
    }

    /** Whether it was there, and theirs. */
    Mono<Boolean> remove(UUID id, UUID me) {
        return database.sql(REMOVE)
                .bind("id", id)
                .bind("me", me)
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    private static DealSavedView view(Readable row) {
        return new DealSavedView(
                Columns.uuid(row, "id"),
                Columns.text(row, "name"),
                Columns.flag(row, "shared"),
                Columns.text(row, "query"),
                Columns.uuid(row, "owner_id"),
                Columns.flag(row, "mine"));
    }
}
