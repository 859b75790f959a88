package dev.hilo.deal.deals;

import dev.hilo.deal.deals.DealSort.Directed;
import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.database.Columns;
import dev.hilo.platform.lists.Conditions;
import dev.hilo.platform.web.Cursor;
import io.r2dbc.spi.Readable;
import java.util.List;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Deals as requests read them. */
@Repository
public class Deals {

    /** What a deal {@code d} shows, with {@link #NAMES}. */
    public static final String COLUMNS = """
            d.id, d.name, d.kind, d.value, d.currency, d.probability, d.pipeline_id, d.stage_id, d.rank, d.status, d.expected_close_on,
            d.closed_at, d.source, d.competitor, d.tags, d.custom_fields::text as custom_fields, d.lost_reason_id, d.lost_text,
            d.renews_deal_id, d.created_at, d.updated_at, d.stage_since, d.archived_at, d.version,
            coalesce(person.id, d.contact_id) as contact_id, coalesce(person.display_name, '') as contact_name,
            coalesce(d.company_id, person.company_id) as company_id,
            coalesce(company.name, case when d.company_id is null then person.company_name end, '') as company_name,
            d.owner_id, coalesce(owner.name, '') as owner_name, coalesce(reason.name, '') as lost_reason
            """;

    /** A deal keeps the contact it was given; whoever that contact is part of now is shown. */
    public static final String NAMES = """
            left join directory_contacts chosen on chosen.id = d.contact_id
            left join directory_contacts person on person.id = chosen.root_id
            left join directory_companies company on company.id = coalesce(d.company_id, person.company_id)
            left join directory_users owner on owner.id = d.owner_id
            left join lost_reasons reason on reason.id = d.lost_reason_id
            """;

    private static final String FIND = "select " + COLUMNS + " from deals d " + NAMES + " where %s";

    /** Names are looked up for the rows of the page only. */
    private static final String PAGE = """
            select d.sort_value, %s
              from (select d.*, %%s as sort_value
                      from deals d
                     where %%s
                     order by %%s
                     limit :rows) d
            %s
             order by %%s
            """.formatted(COLUMNS, NAMES);

    private static final String ALL =
            "select " + COLUMNS + " from deals d " + NAMES + " where %s order by d.created_at desc, d.id desc";

    private static final int ROWS_AT_ONCE = 500;

    private final ApiDatabase database;
    private final DealRows rows;

    Deals(ApiDatabase database, DealRows rows) {
        this.database = database;
        this.rows = rows;
    }

    /** A deal in a list, and the place where it stands. */
    record Placed(DealView deal, Cursor position) {}

    /** The first deals in the order that fulfil the conditions. */
    Mono<List<Placed>> list(Conditions conditions, Directed order, int most) {
        String page = PAGE.formatted(order.column(), conditions.sql(), order.orderBy(), order.orderOfPage());
        return conditions
                .bindTo(database.sql(page))
                .bind("rows", most)
                .map(row -> placed(row, order))
                .all()
                .collectList();
    }

    private Placed placed(Readable row, Directed order) {
        return new Placed(rows.view(row), order.position(row, Columns.uuid(row, "id")));
    }

    /** All deals that fulfil the conditions, the newest first, no faster than they are taken. */
    public Flux<DealView> all(Conditions conditions) {
        return conditions
                .bindTo(database.sql(conditions.in(ALL)))
                .filter(statement -> statement.fetchSize(ROWS_AT_ONCE))
                .map(rows::view)
                .all();
    }

    /** The deal that fulfils the conditions; empty if there is none. */
    Mono<DealView> find(Conditions conditions) {
        return conditions
                .bindTo(database.sql(conditions.in(FIND)))
                .map(rows::view)
                .one();
    }
}
