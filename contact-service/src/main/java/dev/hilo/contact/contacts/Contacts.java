package dev.hilo.contact.contacts;

import dev.hilo.contact.contacts.ContactSort.Directed;
import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.database.Columns;
import dev.hilo.platform.lists.Conditions;
import dev.hilo.platform.web.Cursor;
import io.r2dbc.spi.Readable;
import java.util.List;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Contacts as requests read them. */
@Repository
class Contacts {

    private static final String COLUMNS = """
            c.id, c.first_name, c.middle_name, c.last_name, c.nickname, c.display_name, c.position, c.department, c.industry,
            c.category, c.gender, c.birth_date, c.language, c.time_zone, c.country, c.state, c.city, c.street, c.postal_code,
            c.preferred_channel, c.do_not_call, c.do_not_email, c.custom::text as custom, c.tags, c.owner_id, c.company_id,
            c.company_name, c.origin_channel, c.merged_into, c.archived_at, c.created_at, c.version,
            coalesce(e.mass, 0) as mass, coalesce(e.interactions, 0) as interactions, coalesce(e.inbound, 0) as inbound,
            coalesce(e.outbound, 0) as outbound, coalesce(e.channels, '{}')::text as channels, e.last_interaction_at
            """;

    /** The handles of a person are those of all contacts that are this person. */
    private static final String HANDLES = """
            (select coalesce(json_agg(json_build_object('kind', h.kind, 'value', h.value, 'e164', h.e164, 'verification', h.verification,
                                                        'reachable', h.reachable, 'primary', h.is_primary, 'raw', h.raw,
                                                        'saysWhatsapp', h.says_whatsapp)
                                      order by h.is_primary desc, h.valid_from, h.id), '[]')::text
               from handles h
              where h.valid_to is null
                and h.contact_id = any(array(select c.id union all select m.id from contacts m where m.merged_into = c.id))) as handles,
            (select coalesce(json_agg(json_build_object('id', company.id, 'name', company.name, 'main', link.main, 'role', link.role)
                                      order by link.main desc, link.created_at, company.id), '[]')::text
               from contact_companies link
               join companies company on company.id = link.company_id
              where link.contact_id = c.id) as companies
            """;

    private static final String FIND = """
            select %s, %s
              from contacts c
              left join engagements e on e.contact_id = c.id
             where %%s
            """.formatted(COLUMNS, HANDLES);

    /** Handles are read for the rows of the page only, so that sorting many rows stays cheap. */
    private static final String PAGE = """
            select c.*, %s
              from (select %s, %%s as sort_value
                      from contacts c
                      %%s engagements e on e.contact_id = c.id
                     where %%s
                     order by %%s
                     limit :rows) c
             order by %%s
            """.formatted(HANDLES, COLUMNS);

    private final ApiDatabase database;
    private final ContactRows rows;

    Contacts(ApiDatabase database, ContactRows rows) {
        this.database = database;
        this.rows = rows;
    }

    /** A contact in a list, and the place where it stands. */
    record Placed(ContactView contact, Cursor position) {}

    /** The first contacts in the order that fulfil the conditions. */
    Mono<List<Placed>> list(Conditions conditions, Directed order, int most) {
        String page =
                PAGE.formatted(order.column(), order.join(), conditions.sql(), order.orderBy(), order.orderOfPage());
        return conditions
                .bindTo(database.sql(page))
                .bind("rows", most)
                .map(row -> placed(row, order))
                .all()
                .collectList()
                .as(database::inTransaction);
    }

    private Placed placed(Readable row, Directed order) {
        return new Placed(rows.contact(row), order.position(row, Columns.uuid(row, "id")));
    }

    /** The contact that fulfils the conditions; empty if there is none. */
    Mono<ContactView> find(Conditions conditions) {
        return conditions
                .bindTo(database.sql(conditions.in(FIND)))
                .map(rows::contact)
                .one()
                .as(database::inTransaction);
    }
}
