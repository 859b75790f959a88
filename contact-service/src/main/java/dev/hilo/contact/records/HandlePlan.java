package dev.hilo.contact.records;

import dev.hilo.contact.contacts.SocialId;
import dev.hilo.contact.handles.MatchKeys;
import dev.hilo.contracts.channel.Handle;
import dev.hilo.contracts.channel.HandleKind;
import dev.hilo.contracts.channel.Verification;
import dev.hilo.platform.ids.Ids;
import dev.hilo.platform.web.FieldError;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a person's handles when the record is written. A handle that messages come on is not in the record's
 * hands: taking it away would send them to a stranger.
 */
record HandlePlan(List<Noted> added, List<UUID> retired, List<Marked> marked, List<FieldError> refusals) {

    /** A handle that somebody wrote down. */
    record Noted(
            UUID id,
            UUID contactId,
            HandleKind kind,
            String value,
            String matchKey,
            @Nullable String e164,
            @Nullable String raw,
            boolean primary,
            boolean saysWhatsapp) {}

    /** A handle that stays, with what is said of it now. */
    record Marked(UUID id, boolean primary, boolean saysWhatsapp) {}

    static HandlePlan of(UUID contact, List<StoredHandle> present, ContactRecord record) {
        Making making = new Making(contact, present);
        record.emails().forEach(making::email);
        record.phones().forEach(making::phone);
        record.socialIds().forEach(making::social);
        return making.plan();
    }

    boolean isEmpty() {
        return added.isEmpty() && retired.isEmpty() && marked.isEmpty();
    }

    private static final class Making {

        private final UUID contact;
        private final List<StoredHandle> present;
        private final Set<UUID> kept = new HashSet<>();
        private final List<Noted> added = new ArrayList<>();
        private final List<Marked> marked = new ArrayList<>();

        Making(UUID contact, List<StoredHandle> present) {
            this.contact = contact;
            this.present = present;
        }

        void email(WrittenEmail email) {
            String key = key(HandleKind.EMAIL, email.value());
            List<StoredHandle> same = present.stream()
                    .filter(handle -> handle.isEmail() && handle.matchKey().equals(key))
                    .toList();
            same.forEach(handle -> keep(handle, email.primary(), false));
            if (same.isEmpty()) {
                added.add(new Noted(
                        Ids.next(), contact, HandleKind.EMAIL, email.value(), key, null, null, email.primary(), false));
            }
        }

        void phone(WrittenPhone phone) {
            String key = key(HandleKind.PHONE, phone.value());
            List<StoredHandle> same = present.stream()
                    .filter(handle -> handle.isPhone() && handle.matchKey().equals(key))
                    .toList();
            boolean known = same.stream().anyMatch(handle -> handle.kind() == HandleKind.WHATSAPP);
            same.forEach(handle -> keep(handle, phone.primary(), !known && phone.whatsapp()));
            if (same.isEmpty()) {
                added.add(new Noted(
                        Ids.next(),
                        contact,
                        HandleKind.PHONE,
                        phone.value(),
                        key,
                        phone.value(),
                        phone.raw(),
                        phone.primary(),
                        phone.whatsapp()));
            }
        }

        void social(SocialId social) {
            HandleKind kind = social.kind().handle();
            String key = key(kind, social.value());
            Optional<StoredHandle> same = present.stream()
                    .filter(handle -> handle.kind() == kind && handle.matchKey().equals(key))
                    .findFirst();
            same.ifPresent(handle -> keep(handle, handle.primary(), handle.saysWhatsapp()));
            if (same.isEmpty()) {
                added.add(new Noted(Ids.next(), contact, kind, social.value(), key, null, null, false, false));
            }
        }

        private void keep(StoredHandle handle, boolean primary, boolean saysWhatsapp) {
            kept.add(handle.id());
            if (handle.primary() != primary || handle.saysWhatsapp() != saysWhatsapp) {
                marked.add(new Marked(handle.id(), primary, saysWhatsapp));
            }
        }

        HandlePlan plan() {
            List<StoredHandle> gone = present.stream()
                    .filter(handle -> handle.isEmail() || handle.isPhone() || handle.isSocial())
                    .filter(handle -> !kept.contains(handle.id()))
                    .toList();
            return new HandlePlan(
                    List.copyOf(added),
                    gone.stream()
                            .filter(handle -> !handle.routing())
                            .map(StoredHandle::id)
                            .toList(),
                    List.copyOf(marked),
                    gone.stream()
                            .filter(StoredHandle::routing)
                            .map(handle -> new FieldError(field(handle), "messages-come-on-it", handle.value()))
                            .toList());
        }

        private static String field(StoredHandle handle) {
            if (handle.isEmail()) {
                return "emails";
            }
            return handle.isPhone() ? "phones" : "socialIds";
        }

        private static String key(HandleKind kind, String value) {
            return MatchKeys.of(new Handle(kind, value, Verification.CLAIMED));
        }
    }
}
