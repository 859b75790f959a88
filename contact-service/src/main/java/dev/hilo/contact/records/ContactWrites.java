package dev.hilo.contact.records;

import dev.hilo.contact.records.HandlePlan.Marked;
import dev.hilo.contact.records.HandlePlan.Noted;
import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.database.Rows;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Writes records: one statement a table, however many there are. */
@Repository
class ContactWrites {

    private static final String ROWS = """
            json_to_recordset(:rows::json)
                   as row (id uuid, first_name text, middle_name text, last_name text, nickname text, display_name text, gender text,
                           birth_date date, language text, time_zone text, country text, state text, city text, street text,
                           postal_code text, position text, department text, industry text, category text, preferred_channel text,
                           tags text[], custom jsonb, do_not_call boolean, do_not_email boolean, owner_id uuid, company_id uuid,
                           company_name text, origin text, renamed boolean, search_text text)
            """;

    private static final String INSERT = """
            insert into contacts (id, org_id, first_name, middle_name, last_name, nickname, display_name, gender, birth_date, language,
                                  time_zone, country, state, city, street, postal_code, position, department, industry, category,
                                  preferred_channel, tags, custom, do_not_call, do_not_email, owner_id, company_id, company_name,
                                  origin_channel, search_text, created_at, updated_at)
            select id, :org, first_name, middle_name, last_name, nickname, display_name, gender, birth_date, language,
                   time_zone, country, state, city, street, postal_code, position, department, industry, category,
                   preferred_channel, tags, custom, do_not_call, do_not_email, owner_id, company_id, company_name,
                   origin, search_text, :now, :now
              from %s
            """.formatted(ROWS);

    /** Whoever was named by hand is not renamed by what a channel tells. */
    private static final String UPDATE = """
            update contacts c
               set first_name = row.first_name, middle_name = row.middle_name, last_name = row.last_name, nickname = row.nickname,
                   display_name = row.display_name, named_at = case when row.renamed then null else c.named_at end,
                   gender = row.gender, birth_date = row.birth_date, language = row.language, time_zone = row.time_zone,
                   country = row.country, state = row.state, city = row.city, street = row.street, postal_code = row.postal_code,
                   position = row.position, department = row.department, industry = row.industry, category = row.category,
                   preferred_channel = row.preferred_channel, tags = row.tags, custom = row.custom, do_not_call = row.do_not_call,
                   do_not_email = row.do_not_email, owner_id = row.owner_id, company_id = row.company_id,
                   company_name = row.company_name, search_text = row.search_text, updated_at = :now, version = c.version + 1
              from %s
             where c.id = row.id
            """.formatted(ROWS);

    private static final String NOTE = """
            insert into handles (id, org_id, contact_id, kind, value, match_key, e164, raw, verification, routing, is_primary,
                                 says_whatsapp, valid_from)
            select id, :org, contact_id, kind, value, match_key, e164, raw, 'CLAIMED', false, is_primary, says_whatsapp, :now
              from unnest(:ids::uuid[], :contacts::uuid[], :kinds::text[], :values::text[], :keys::text[], :numbers::text[],
                          :raws::text[], :primaries::boolean[], :whatsapps::boolean[])
                   as row (id, contact_id, kind, value, match_key, e164, raw, is_primary, says_whatsapp)
            """;

    private static final String MARK = """
            update handles h
               set is_primary = row.is_primary, says_whatsapp = row.says_whatsapp
              from unnest(:ids::uuid[], :primaries::boolean[], :whatsapps::boolean[]) as row (id, is_primary, says_whatsapp)
             where h.id = row.id
            """;

    private static final String RETIRE =
            "update handles set valid_to = greatest(:now, valid_from) where id = any(:ids)";

    private static final String ARCHIVE = """
            update contacts
               set archived_at = case when :archived then :now end, updated_at = :now, version = version + 1
             where id = any(:ids) and (archived_at is not null) <> :archived
            """;

    private final ApiDatabase database;
    private final JsonMapper json;
    private final Clock clock;

    ContactWrites(ApiDatabase database, JsonMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    Mono<Void> insert(UUID org, List<ContactRow> rows) {
        if (rows.isEmpty()) {
            return Mono.empty();
        }
        return database.sql(INSERT)
                .bind("org", org)
                .bind("now", clock.instant())
                .bind("rows", json.writeValueAsString(rows))
                .then();
    }

    Mono<Void> update(List<ContactRow> rows) {
        if (rows.isEmpty()) {
            return Mono.empty();
        }
        return database.sql(UPDATE)
                .bind("now", clock.instant())
                .bind("rows", json.writeValueAsString(rows))
                .then();
    }

    Mono<Void> note(UUID org, List<Noted> handles) {
        if (handles.isEmpty()) {
            return Mono.empty();
        }
        return Rows.of(handles)
                .uuid("ids", Noted::id)
                .uuid("contacts", Noted::contactId)
                .text("kinds", handle -> handle.kind().name())
                .text("values", Noted::value)
                .text("keys", Noted::matchKey)
                .text("numbers", Noted::e164)
                .text("raws", Noted::raw)
                .flag("primaries", Noted::primary)
                .flag("whatsapps", Noted::saysWhatsapp)
                .bindTo(database.sql(NOTE))
                .bind("org", org)
                .bind("now", clock.instant())
                .then();
    }

    Mono<Void> mark(List<Marked> handles) {
        if (handles.isEmpty()) {
            return Mono.empty();
        }
        return Rows.of(handles)
                .uuid("ids", Marked::id)
                .flag("primaries", Marked::primary)
                .flag("whatsapps", Marked::saysWhatsapp)
                .bindTo(database.sql(MARK))
                .then();
    }

    Mono<Void> retire(List<UUID> handles) {
        if (handles.isEmpty()) {
            return Mono.empty();
        }
        return database.sql(RETIRE)
                .bind("now", clock.instant())
                .bind("ids", handles.toArray(UUID[]::new))
                .then();
    }

    Mono<Void> archive(List<UUID> contacts, boolean archived) {
        return database.sql(ARCHIVE)
                .bind("now", clock.instant())
                .bind("archived", archived)
                .bind("ids", contacts.toArray(UUID[]::new))
                .then();
    }
}
