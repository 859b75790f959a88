package dev.hilo.contact.contacts;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dev.hilo.contact.contacts.ContactHandles.Email;
import dev.hilo.contact.contacts.ContactHandles.HandleView;
import dev.hilo.contact.contacts.ContactHandles.Phone;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A contact as the API shows it.
 *
 * @param socialIds names on networks
 * @param company the main one
 * @param owner the user it belongs to
 * @param language BCP 47
 * @param customFields what the organisation keeps besides, by the keys of its definitions
 * @param origin the channel they came on, {@code manual} or {@code import}
 * @param channels on which they wrote or can be reached
 * @param mergedInto the contact it is one person with
 */
public record ContactView(
        UUID id,
        Name name,
        List<Email> emails,
        List<Phone> phones,
        List<HandleView> handles,
        List<SocialId> socialIds,
        @Nullable Company company,
        List<Employer> companies,
        String position,
        String department,
        String industry,
        @Nullable Category category,
        List<String> tags,
        @Nullable UUID owner,
        @Nullable Gender gender,
        @Nullable LocalDate birthDate,
        @Nullable String language,
        String timeZone,
        Address address,
        @Nullable PreferredChannel preferredChannel,
        boolean doNotCall,
        boolean doNotEmail,
        Map<String, Object> customFields,
        String origin,
        Score score,
        Stats stats,
        List<String> channels,
        Instant createdAt,
        @Nullable Instant lastInteractionAt,
        @JsonInclude(Include.NON_NULL) @Nullable Instant archivedAt,
        @JsonInclude(Include.NON_NULL) @Nullable UUID mergedInto,
        long version) {

    /** The parts are empty where they are not known; {@code display} never is. */
    public record Name(String first, String middle, String last, String nickname, String display) {}

    public record Company(UUID id, String name) {}

    /** A company they belong to, and as what. */
    public record Employer(UUID id, String name, boolean main, String role) {}

    /**
     * How engaged they are now.
     *
     * @param value 0 to 100
     * @param level {@code high}, {@code medium} or {@code low}
     */
    public record Score(int value, String level) {}

    public record Stats(long interactions, long inbound, long outbound) {}
}
