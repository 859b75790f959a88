package dev.hilo.contact.contacts;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dev.hilo.contact.contacts.ContactHandles.Email;
import dev.hilo.contact.contacts.ContactHandles.HandleView;
import dev.hilo.contact.contacts.ContactHandles.Phone;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A contact as the API shows it.
 *
 * @param owner the user it belongs to
 * @param language BCP 47
 * @param channels on which they wrote or can be reached
 * @param mergedInto the contact it is one person with
 */
record ContactView(
        UUID id,
        Name name,
        List<Email> emails,
        List<Phone> phones,
        List<HandleView> handles,
        @Nullable Company company,
        String position,
        List<String> tags,
        @Nullable UUID owner,
        @Nullable String language,
        Score score,
        Stats stats,
        List<String> channels,
        Instant createdAt,
        @Nullable Instant lastInteractionAt,
        @JsonInclude(Include.NON_NULL) @Nullable Instant archivedAt,
        @JsonInclude(Include.NON_NULL) @Nullable UUID mergedInto,
        long version) {

    /** The parts are empty where they are not known; {@code display} never is. */
    record Name(String first, String middle, String last, String nickname, String display) {}

    record Company(UUID id, String name) {}

    /**
     * How engaged they are now.
     *
     * @param value 0 to 100
     * @param level {@code high}, {@code medium} or {@code low}
     */
    record Score(int value, String level) {}

    record Stats(long interactions, long inbound, long outbound) {}
}
