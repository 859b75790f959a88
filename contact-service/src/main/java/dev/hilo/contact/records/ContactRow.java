package dev.hilo.contact.records;

import dev.hilo.contact.companies.KnownCompany;
import dev.hilo.contact.contacts.Category;
import dev.hilo.contact.contacts.Gender;
import dev.hilo.contact.contacts.PreferredChannel;
import dev.hilo.contact.contacts.SearchText;
import dev.hilo.contact.contacts.SocialId;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** A record as columns of {@code contacts}. */
@JsonNaming(SnakeCaseStrategy.class)
record ContactRow(
        UUID id,
        String firstName,
        String middleName,
        String lastName,
        String nickname,
        String displayName,
        @Nullable String gender,
        @Nullable LocalDate birthDate,
        @Nullable String language,
        String timeZone,
        String country,
        String state,
        String city,
        String street,
        String postalCode,
        String position,
        String department,
        String industry,
        @Nullable String category,
        @Nullable String preferredChannel,
        List<String> tags,
        Map<String, Object> custom,
        boolean doNotCall,
        boolean doNotEmail,
        @Nullable UUID ownerId,
        @Nullable UUID companyId,
        String companyName,
        String origin,
        boolean renamed,
        String searchText) {

    static ContactRow of(Draft draft, Optional<KnownCompany> company) {
        ContactRecord record = draft.after();
        WrittenName name = record.name();
        return new ContactRow(
                draft.id(),
                name.first(),
                name.middle(),
                name.last(),
                name.nickname(),
                name.display(),
                stored(record.gender()),
                record.birthDate(),
                record.language().isEmpty() ? null : record.language(),
                record.timeZone(),
                record.address().country(),
                record.address().state(),
                record.address().city(),
                record.address().street(),
                record.address().postalCode(),
                record.position(),
                record.department(),
                record.industry(),
                category(record.category()),
                channel(record.preferredChannel()),
                record.tags(),
                record.customFields(),
                record.doNotCall(),
                record.doNotEmail(),
                record.owner(),
                company.map(KnownCompany::id).orElse(null),
                company.map(KnownCompany::name).orElse(""),
                draft.origin(),
                !name.equals(draft.recordBefore().name()),
                searchText(record, company));
    }

    /** The name stands first, for lists are sorted by it; the company last, in its own search text. */
    private static String searchText(ContactRecord record, Optional<KnownCompany> company) {
        Set<String> parts = new LinkedHashSet<>();
        parts.add(record.name().display());
        parts.add(record.name().first());
        parts.add(record.name().middle());
        parts.add(record.name().last());
        parts.add(record.name().nickname());
        record.emails().forEach(email -> parts.add(email.value()));
        record.phones().forEach(phone -> parts.add(phone.value().substring(1)));
        record.socialIds().stream().map(SocialId::value).forEach(parts::add);
        String own = SearchText.of(parts.stream()
                .filter(part -> !part.isEmpty())
                .filter(part -> part.equals(record.name().display())
                        || !record.name().display().contains(part))
                .toArray(String[]::new));
        return company.map(known -> own + " " + known.searchText()).orElse(own);
    }

    private static @Nullable String stored(@Nullable Gender gender) {
        return gender == null ? null : gender.name();
    }

    private static @Nullable String category(@Nullable Category category) {
        return category == null ? null : category.name();
    }

    private static @Nullable String channel(@Nullable PreferredChannel channel) {
        return channel == null ? null : channel.name();
    }
}
