package dev.hilo.contact.privacy;

import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.database.Columns;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Everything that is kept of a person: told whole, or forgotten. */
@Repository
class PersonalData {

    private static final Map<String, String> SECTIONS = sections();

    private static final List<String> FORGET = List.of(
            """
            update contacts
               set first_name = '', middle_name = '', last_name = '', nickname = '', display_name = '—', named_at = null, gender = null,
                   birth_date = null, language = null, time_zone = '', country = '', state = '', city = '', street = '',
                   postal_code = '', position = '', department = '', industry = '', category = null, preferred_channel = null,
                   tags = '{}', custom = '{}', owner_id = null, company_id = null, company_name = '', search_text = '',
                   archived_at = coalesce(archived_at, now()), erased_at = now(), updated_at = now(), version = version + 1
             where id = any(:people)
            """,
            "delete from handles where contact_id = any(:people)",
            """
            update messages
               set text = '', html = null, media = '[]', details = '{}', author = case when direction = 'IN' then '' else author end
             where contact_id = any(:people)
            """,
            """
            update message_states set edited = null, failure = null, files = null where contact_id = any(:people)
            """,
            "delete from timeline_entries where contact_id = any(:people)",
            "delete from notes where record_id = any(:people)",
            """
            update record_changes set fields = '{}' where record_id = any(:people)
            """,
            "delete from contact_companies where contact_id = any(:people)",
            """
            delete from custom_unique_values where record_id = any(:people)
            """,
            """
            update companies set main_contact_id = null, version = version + 1 where main_contact_id = any(:people)
            """);

    private final ApiDatabase database;

    PersonalData(ApiDatabase database) {
        this.database = database;
    }

    private static Map<String, String> sections() {
        Map<String, String> sections = new LinkedHashMap<>();
        sections.put("contacts", "select * from contacts where id = any(:people)");
        sections.put("handles", "select * from handles where contact_id = any(:people) order by valid_from, id");
        sections.put("companies", """
                select company.id, company.name, link.role, link.main from contact_companies link join companies company on company.id = link.company_id
                 where link.contact_id = any(:people)
                """);
        sections.put("notes", "select * from notes where record_id = any(:people) order by created_at, id");
        sections.put(
                "conversations",
                "select id, channel, status, messages, created_at, last_message_at from conversations where contact_id = any(:people)");
        sections.put("messages", """
                select m.id, m.channel, m.direction, m.kind, m.text, m.media, m.details, m.author, m.sent_at, m.received_at, s.status,
                       s.edited_at, s.deleted_at
                  from messages m
                  left join message_states s on s.account_id = m.account_id and s.provider_key = m.provider_key
                 where m.contact_id = any(:people)
                 order by m.sent_at, m.id
                """);
        sections.put("timeline", "select * from timeline_entries where contact_id = any(:people) order by at, id");
        sections.put("changes", "select * from record_changes where record_id = any(:people) order by at, id");
        return sections;
    }

    /** Names of the sections, in their order. */
    List<String> names() {
        return List.copyOf(SECTIONS.keySet());
    }

    /** The rows of a section, each as JSON. */
    Flux<String> rows(String section, List<UUID> people) {
        return database.sql("select to_json(kept)::text as kept from (%s) kept".formatted(SECTIONS.get(section)))
                .bind("people", people.toArray(UUID[]::new))
                .map(row -> Columns.text(row, "kept"))
                .all()
                .as(database::inTransaction);
    }

    /** That there were messages, and when, stays; who it was and what was said does not. */
    Mono<Void> forget(List<UUID> people) {
        return Flux.fromIterable(FORGET)
                .concatMap(statement -> database.sql(statement)
                        .bind("people", people.toArray(UUID[]::new))
                        .then())
                .then();
    }
}
