package dev.hilo.contact.companies;

import dev.hilo.contact.companies.CompanySort.Sorted;
import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.database.Columns;
import dev.hilo.platform.lists.Conditions;
import dev.hilo.platform.web.Cursor;
import io.r2dbc.spi.Readable;
import java.util.List;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Companies as requests read them. */
@Repository
class Companies {

    /** People are counted once, however many contacts they are. */
    private static final String SHOWN = """
            c.id, %s, c.parent_id, parent.name as parent_name, c.main_contact_id, main.display_name as main_contact_name,
            c.created_at, c.updated_at, c.archived_at, c.version,
            (select count(*) from companies below where below.parent_id = c.id and below.archived_at is null) as subsidiaries,
            coalesce(people.contacts, 0) as contacts, people.last_interaction_at
              from companies c
              left join companies parent on parent.id = c.parent_id
              left join contacts main on main.id = c.main_contact_id
              left join lateral (
                   select count(*) filter (where person.merged_into is null and person.archived_at is null) as contacts,
                          max(e.last_interaction_at) as last_interaction_at
                     from contact_companies link
                     join contacts person on person.id = link.contact_id
                     left join engagements e on e.contact_id = person.id
                    where link.company_id = c.id) people on true
            """.formatted(CompanyRows.RECORD.strip());

    private static final String FIND = "select " + SHOWN + " where %s";

    /** Metrics are counted for the rows of the page only. */
    private static final String PAGE = "select page.sort_value, " + SHOWN + """
              join (select c.id, %s as sort_value
                      from companies c
                     where %s
                     order by %s
                     limit :rows) page on page.id = c.id
             order by %s
            """;

    private final ApiDatabase database;
    private final CompanyRows rows;

    Companies(ApiDatabase database, CompanyRows rows) {
        this.database = database;
        this.rows = rows;
    }

    /** A company in a list, and the place where it stands. */
    record Placed(CompanyView company, Cursor position) {}

    /** The first companies in the order that fulfil the conditions. */
    Mono<List<Placed>> list(Conditions conditions, Sorted order, int most) {
        String page = PAGE.formatted(order.column(), conditions.sql(), order.orderBy(), order.orderOfPage());
        return conditions
                .bindTo(database.sql(page))
                .bind("rows", most)
                .map(row -> placed(row, order))
                .all()
                .collectList()
                .as(database::inTransaction);
    }

    private Placed placed(Readable row, Sorted order) {
        return new Placed(rows.view(row), order.position(row, Columns.uuid(row, "id")));
    }

    /** The company that fulfils the conditions; empty if there is none. */
    Mono<CompanyView> find(Conditions conditions) {
        return conditions
                .bindTo(database.sql(conditions.in(FIND)))
                .map(rows::view)
                .one()
                .as(database::inTransaction);
    }
}
