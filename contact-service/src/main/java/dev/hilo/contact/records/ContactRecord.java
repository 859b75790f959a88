package dev.hilo.contact.records;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.hilo.contact.contacts.Address;
import dev.hilo.contact.contacts.Category;
import dev.hilo.contact.contacts.Gender;
import dev.hilo.contact.contacts.PreferredChannel;
import dev.hilo.contact.contacts.SocialId;
import dev.hilo.contact.written.PlainText;
import dev.hilo.contact.written.WrittenValues;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that may be written about a person.
 *
 * @param company the main one of {@code companies}
 * @param language BCP 47
 * @param timeZone of the IANA database
 * @param customFields values by the keys of the organisation's definitions
 */
public record ContactRecord(
        WrittenName name,
        List<WrittenEmail> emails,
        List<WrittenPhone> phones,
        List<SocialId> socialIds,
        @Nullable Gender gender,
        @Nullable LocalDate birthDate,
        String language,
        String timeZone,
        Address address,
        @Nullable MainCompany company,
        List<CompanyLink> companies,
        String position,
        String department,
        String industry,
        @Nullable Category category,
        @Nullable PreferredChannel preferredChannel,
        List<String> tags,
        Map<String, Object> customFields,
        boolean doNotCall,
        boolean doNotEmail,
        @Nullable UUID owner) {

    /** Somebody of whom nothing is written yet. */
    public static final ContactRecord EMPTY = new ContactRecord(
            WrittenName.NONE,
            List.of(),
            List.of(),
            List.of(),
            null,
            null,
            "",
            "",
            Address.NONE,
            null,
            List.of(),
            "",
            "",
            "",
            null,
            null,
            List.of(),
            Map.of(),
            false,
            false,
            null);

    public ContactRecord {
        name = Objects.requireNonNullElse(name, WrittenName.NONE);
        emails = WrittenValues.list(emails);
        phones = WrittenValues.list(phones);
        socialIds = WrittenValues.list(socialIds);
        language = PlainText.line(language);
        timeZone = PlainText.line(timeZone);
        address = Objects.requireNonNullElse(address, Address.NONE);
        companies = WrittenValues.list(companies);
        position = PlainText.line(position);
        department = PlainText.line(department);
        industry = PlainText.line(industry);
        tags = WrittenValues.tags(tags);
        customFields = WrittenValues.fields(customFields);
    }

    /** A company they belong to, and as what. */
    public record CompanyLink(UUID id, boolean main, String role) {

        @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
        static CompanyLink of(UUID id, @Nullable Boolean main, @Nullable String role) {
            return new CompanyLink(Objects.requireNonNull(id), Boolean.TRUE.equals(main), PlainText.line(role));
        }
    }

    /** The company that is shown beside the name. */
    public record MainCompany(UUID id) {

        @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
        public MainCompany {
            Objects.requireNonNull(id);
        }

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static MainCompany of(String id) {
            return new MainCompany(UUID.fromString(id));
        }
    }

    /** The same with other companies: the one that is marked is the main one, else the first. */
    ContactRecord with(List<CompanyLink> links) {
        List<CompanyLink> marked = marked(links);
        MainCompany main =
                marked.isEmpty() ? null : new MainCompany(marked.getFirst().id());
        return new ContactRecord(
                name,
                emails,
                phones,
                socialIds,
                gender,
                birthDate,
                language,
                timeZone,
                address,
                main,
                marked,
                position,
                department,
                industry,
                category,
                preferredChannel,
                tags,
                customFields,
                doNotCall,
                doNotEmail,
                owner);
    }

    private static List<CompanyLink> marked(List<CompanyLink> links) {
        if (links.isEmpty()) {
            return List.of();
        }
        CompanyLink main = links.stream().filter(CompanyLink::main).findFirst().orElseGet(links::getFirst);
        Stream<CompanyLink> others =
                links.stream().filter(link -> !link.id().equals(main.id())).distinct();
        return Stream.concat(
                        Stream.of(new CompanyLink(main.id(), true, main.role())),
                        others.map(link -> new CompanyLink(link.id(), false, link.role())))
                .toList();
    }
}
