package dev.hilo.contact.contacts;

import dev.hilo.contact.contacts.ContactHandles.Stored;
import dev.hilo.contact.contacts.ContactView.Company;
import dev.hilo.contact.contacts.ContactView.Employer;
import dev.hilo.contact.contacts.ContactView.Name;
import dev.hilo.contact.contacts.ContactView.Score;
import dev.hilo.contact.contacts.ContactView.Stats;
import dev.hilo.contact.engagement.EngagementRules;
import dev.hilo.contact.engagement.EngagementScore;
import dev.hilo.contracts.channel.Channel;
import dev.hilo.platform.database.Columns;
import dev.hilo.platform.lists.Names;
import io.r2dbc.spi.Readable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Makes a contact of a row of {@link Contacts}; its score is that of the moment. */
@Component
class ContactRows {

    private static final TypeReference<List<Stored>> HANDLES = new TypeReference<>() {};
    private static final TypeReference<List<Employer>> COMPANIES = new TypeReference<>() {};
    private static final TypeReference<Map<String, Object>> CUSTOM = new TypeReference<>() {};
    private static final TypeReference<Map<Channel, Object>> USED = new TypeReference<>() {};

    private final JsonMapper json;
    private final Clock clock;

    ContactRows(JsonMapper json, Clock clock) {
        this.json = json;
        this.clock = clock;
    }

    ContactView contact(Readable row) {
        ContactHandles handles = new ContactHandles(json.readValue(Columns.text(row, "handles"), HANDLES));
        return new ContactView(
                Columns.uuid(row, "id"),
                name(row),
                handles.emails(),
                handles.phones(),
                handles.views(),
                handles.socialIds(),
                company(row),
                json.readValue(Columns.text(row, "companies"), COMPANIES),
                Columns.text(row, "position"),
                Columns.text(row, "department"),
                Columns.text(row, "industry"),
                constant(row, "category", Category.class),
                Columns.optional(row, "tags", String[].class).map(List::of).orElseGet(List::of),
                Columns.optional(row, "owner_id", UUID.class).orElse(null),
                constant(row, "gender", Gender.class),
                Columns.optional(row, "birth_date", LocalDate.class).orElse(null),
                Columns.optional(row, "language", String.class).orElse(null),
                Columns.text(row, "time_zone"),
                address(row),
                constant(row, "preferred_channel", PreferredChannel.class),
                Columns.flag(row, "do_not_call"),
                Columns.flag(row, "do_not_email"),
                json.readValue(Columns.text(row, "custom"), CUSTOM),
                Names.of(Columns.text(row, "origin_channel")),
                score(row),
                new Stats(
                        Columns.integer(row, "interactions"),
                        Columns.integer(row, "inbound"),
                        Columns.integer(row, "outbound")),
                channels(row, handles),
                Columns.time(row, "created_at"),
                Columns.optionalTime(row, "last_interaction_at").orElse(null),
                Columns.optionalTime(row, "archived_at").orElse(null),
                Columns.optional(row, "merged_into", UUID.class).orElse(null),
                Columns.integer(row, "version"));
    }

    private static Name name(Readable row) {
        return new Name(
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

    private static <E extends Enum<E>> @Nullable E constant(Readable row, String column, Class<E> type) {
        return Columns.optional(row, column, String.class)
                .map(name -> Enum.valueOf(type, name))
                .orElse(null);
    }

    private static @Nullable Company company(Readable row) {
        return Columns.optional(row, "company_id", UUID.class)
                .map(id -> new Company(id, Columns.text(row, "company_name")))
                .orElse(null);
    }

    private Score score(Readable row) {
        EngagementScore score = EngagementScore.of(Columns.real(row, "mass"), clock.instant(), EngagementRules.DEFAULT);
        return new Score(score.value(), Names.of(score.level()));
    }

    private List<String> channels(Readable row, ContactHandles handles) {
        Set<Channel> channels = handles.channels();
        channels.addAll(json.readValue(Columns.text(row, "channels"), USED).keySet());
        return channels.stream().map(Names::of).toList();
    }
}
