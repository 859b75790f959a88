package dev.hilo.contact.records;

import dev.hilo.contact.contacts.Address;
import dev.hilo.contact.contacts.Category;
import dev.hilo.contact.contacts.Gender;
import dev.hilo.contact.contacts.PreferredChannel;
import dev.hilo.contact.contacts.SocialId;
import dev.hilo.contact.contacts.SocialNetwork;
import dev.hilo.contact.records.ContactRecord.CompanyLink;
import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.database.Columns;
import dev.hilo.platform.lists.Conditions;
import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Contacts as they are before they are changed. */
@Repository
public class StoredContacts {

    private static final TypeReference<List<StoredHandle>> HANDLES = new TypeReference<>() {};
    private static final TypeReference<List<CompanyLink>> COMPANIES = new TypeReference<>() {};
    private static final TypeReference<Map<String, Object>> CUSTOM = new TypeReference<>() {};

    private static final String TO_CHANGE = """
            select c.id, c.first_name, c.middle_name, c.last_name, c.nickname, c.display_name, c.gender, c.birth_date,
                   coalesce(c.language, '') as language, c.time_zone, c.country, c.state, c.city, c.street, c.postal_code, c.position,
                   c.department, c.industry, c.category, c.preferred_channel, c.tags, c.custom::text as custom, c.do_not_call,
                   c.do_not_email, c.owner_id, c.archived_at is not null as archived, c.merged_into, c.version,
                   (select coalesce(json_agg(json_build_object('id', h.id, 'kind', h.kind, 'value', h.value, 'matchKey', h.match_key,
                                                               'e164', h.e164, 'routing', h.routing, 'primary', h.is_primary,
                                                               'raw', h.raw, 'saysWhatsapp', h.says_whatsapp)
                                             order by h.is_primary desc, h.valid_from, h.id), '[]')::text
                      from handles h
                     where h.valid_to is null
                       and h.contact_id = any(array(select c.id union all select m.id from contacts m where m.merged_into = c.id))) as handles,
                   (select coalesce(json_agg(json_build_object('id', link.company_id, 'main', link.main, 'role', link.role)
                                             order by link.main desc, link.created_at, link.company_id), '[]')::text
                      from contact_companies link
                     where link.contact_id = c.id) as companies
              from contacts c
             where %s
             order by c.id
               for update of c
            """;

    private final ApiDatabase database;
    private final JsonMapper json;

    StoredContacts(ApiDatabase database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** The contacts {@code c} that fulfil the conditions; nobody else changes them before the transaction ends. */
    public Flux<StoredContact> toChange(Conditions conditions) {
        return conditions
                .bindTo(database.sql(conditions.in(TO_CHANGE)))
                .map(this::contact)
                .all();
    }

    private StoredContact contact(Readable row) {
        List<StoredHandle> handles = json.readValue(Columns.text(row, "handles"), HANDLES);
        return new StoredContact(
                Columns.uuid(row, "id"),
                record(row, handles),
                handles,
                Columns.flag(row, "archived"),
                Columns.optional(row, "merged_into", UUID.class).orElse(null),
                Columns.integer(row, "version"));
    }

    private ContactRecord record(Readable row, List<StoredHandle> handles) {
        ContactRecord written = new ContactRecord(
                name(row),
                emails(handles),
                phones(handles),
                socialIds(handles),
                constant(row, "gender", Gender.class),
                Columns.optional(row, "birth_date", LocalDate.class).orElse(null),
                Columns.text(row, "language"),
                Columns.text(row, "time_zone"),
                address(row),
                null,
                List.of(),
                Columns.text(row, "position"),
                Columns.text(row, "department"),
                Columns.text(row, "industry"),
                constant(row, "category", Category.class),
                constant(row, "preferred_channel", PreferredChannel.class),
                Columns.optional(row, "tags", String[].class).map(List::of).orElseGet(List::of),
                json.readValue(Columns.text(row, "custom"), CUSTOM),
                Columns.flag(row, "do_not_call"),
                Columns.flag(row, "do_not_email"),
                Columns.optional(row, "owner_id", UUID.class).orElse(null));
        return written.with(json.readValue(Columns.text(row, "companies"), COMPANIES));
    }

    private static WrittenName name(Readable row) {
        return new WrittenName(
                Columns.text(row, "first_name"),
                Columns.text(row, "middle_name"),
                Columns.text(row, "last_name"),
                Columns.text(row, "nickname"),
                Columns.text(row, "display_name"));
    }

    private static Address address(Readable row) {
        return new Address(
                Columns.text(row, "country"),
                Columns.text(row, "state"),
                Columns.text(row, "city"),
                Columns.text(row, "street"),
                Columns.text(row, "postal_code"));
    }

    private static List<WrittenEmail> emails(List<StoredHandle> handles) {
        return handles.stream()
                .filter(StoredHandle::isEmail)
                .map(handle -> new WrittenEmail(handle.value(), handle.primary()))
                .toList();
    }

    private static List<WrittenPhone> phones(List<StoredHandle> handles) {
        Map<String, WrittenPhone> phones = new LinkedHashMap<>();
        handles.stream()
                .filter(StoredHandle::isPhone)
                .map(StoredContacts::phone)
                .forEach(phone -> phones.merge(phone.value(), phone, StoredContacts::both));
        return List.copyOf(phones.values());
    }

    private static WrittenPhone phone(StoredHandle handle) {
        return new WrittenPhone(
                Objects.requireNonNull(handle.e164(), "only numbers get here"),
                Objects.requireNonNullElse(handle.raw(), handle.value()),
                handle.primary(),
                handle.isWhatsapp());
    }

    private static WrittenPhone both(WrittenPhone one, WrittenPhone other) {
        return new WrittenPhone(
                one.value(),
                one.whatsapp() ? other.raw() : one.raw(),
                one.primary() || other.primary(),
                one.whatsapp() || other.whatsapp());
    }

    private static List<SocialId> socialIds(List<StoredHandle> handles) {
        return handles.stream()
                .flatMap(handle ->
                        SocialNetwork.of(handle.kind()).stream().map(network -> new SocialId(network, handle.value())))
                .toList();
    }

    private static <E extends Enum<E>> @Nullable E constant(Readable row, String column, Class<E> type) {
        return Columns.optional(row, column, String.class)
                .map(name -> Enum.valueOf(type, name))
                .orElse(null);
    }
}
