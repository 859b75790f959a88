package dev.hilo.contact.resolution;

import dev.hilo.contact.duplicates.Suspicion;
import dev.hilo.contact.handles.HandleKey;
import dev.hilo.contact.handles.HandleOwner;
import dev.hilo.contact.handles.NewHandle;
import dev.hilo.contracts.channel.Handle;
import dev.hilo.contracts.channel.Verification;
import dev.hilo.platform.ids.Ids;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Decides whose messages these are. Knows nothing but what it is given, so that the rules can be read and tested alone:
 *
 * <ol>
 *   <li>a known handle leads to its contact, and that contact learns the handles that came with it;
 *   <li>an unknown handle that the provider attests is attached to the one contact that has this number or address;
 *   <li>a claimed one, or one that several contacts have, is attached to nobody: a new contact, and a suspicion;
 *   <li>where nothing is known there is a new contact, named as the channel names them.
 * </ol>
 */
final class Resolution {

    private final Map<HandleKey, HandleOwner> owners;
    private final Map<HandleKey, Set<UUID>> noted;
    private final Map<UUID, NewContact> created = new LinkedHashMap<>();
    private final List<NewHandle> attached = new ArrayList<>();
    private final List<Suspicion> suspicions = new ArrayList<>();
    private final Map<UUID, Renaming> renamings = new HashMap<>();

    /**
     * Starts from what is known.
     *
     * @param owners of the handles that are known
     * @param noted contacts that have an unknown handle's number or address in another role
     */
    Resolution(Map<HandleKey, HandleOwner> owners, Map<HandleKey, Set<UUID>> noted) {
        this.owners = new HashMap<>(owners);
        this.noted = noted;
    }

    /** The contact; nobody if they are unknown and must not become one. */
    Optional<UUID> resolve(PersonSeen seen) {
        Optional<UUID> known = seen.keys().stream()
                .map(owners::get)
                .filter(owner -> owner != null)
                .map(HandleOwner::contactId)
                .findFirst();
        if (known.isEmpty() && !seen.mayBeNew()) {
            return Optional.empty();
        }
        UUID contact =
                known.or(() -> attestedBy(seen)).orElseGet(() -> create(seen).id());
        learnHandles(seen, contact);
        rename(seen, contact);
        return Optional.of(contact);
    }

    private Optional<UUID> attestedBy(PersonSeen seen) {
        return seen.person().handles().stream()
                .filter(handle -> handle.verification() != Verification.CLAIMED)
                .map(handle -> noted.getOrDefault(seen.key(handle), Set.of()))
                .filter(contacts -> contacts.size() == 1)
                .flatMap(Set::stream)
                .findFirst();
    }

    private NewContact create(PersonSeen seen) {
        UUID id = Ids.next();
        Handle handle = seen.person().handles().getFirst();
        Optional<PersonName> told = PersonName.told(seen.person());
        NewContact contact = new NewContact(
                id,
                seen.org(),
                told.orElseGet(() -> PersonName.of(handle)),
                told.isPresent() ? seen.at() : PersonName.NEVER,
                seen.person().language(),
                seen.channel(),
                seen.person().handles());
        created.put(id, contact);
        for (Handle unclear : seen.person().handles()) {
            suspect(seen, id, noted.getOrDefault(seen.key(unclear), Set.of()), sameValue(unclear));
        }
        return contact;
    }

    private void learnHandles(PersonSeen seen, UUID contact) {
        Instant namedAt = created.containsKey(contact) ? created.get(contact).namedAt() : null;
        for (Handle handle : seen.person().handles()) {
            HandleKey key = seen.key(handle);
            HandleOwner owner = owners.get(key);
            if (owner == null) {
                owners.put(key, new HandleOwner(contact, Optional.ofNullable(namedAt)));
                attached.add(NewHandle.of(key, contact, handle, seen.person().username(), seen.at()));
            } else if (!owner.contactId().equals(contact)) {
                suspect(seen, contact, Set.of(owner.contactId()), "handles_disagree");
            }
        }
    }

    private void rename(PersonSeen seen, UUID contact) {
        PersonName.told(seen.person())
                .filter(_ -> seen.at().isBefore(namedAt(seen, contact)))
                .ifPresent(name -> renamings.put(contact, new Renaming(contact, name, seen.at())));
    }

    /**
     * When the contact's present name was told; the beginning of time if it was written by hand, so that nothing is
     * before.
     */
    private Instant namedAt(PersonSeen seen, UUID contact) {
        if (renamings.containsKey(contact)) {
            return renamings.get(contact).namedAt();
        }
        return seen.keys().stream()
                .map(owners::get)
                .filter(owner -> owner != null && owner.contactId().equals(contact))
                .findFirst()
                .flatMap(HandleOwner::namedAt)
                .orElse(Instant.MIN);
    }

    private void suspect(PersonSeen seen, UUID contact, Set<UUID> others, String reason) {
        others.stream()
                .filter(other -> !other.equals(contact))
                .map(other -> new Suspicion(seen.org(), contact, other, reason))
                .filter(suspicion -> !suspicions.contains(suspicion))
                .forEach(suspicions::add);
    }

    private static String sameValue(Handle handle) {
        return switch (handle.kind()) {
            case EMAIL -> "same_email";
            case PHONE, WHATSAPP -> "same_phone";
            case TELEGRAM, WEBCHAT, WHATSAPP_BSUID, FACEBOOK, INSTAGRAM, LINKEDIN, TEAMS -> "same_handle";
        };
    }

    List<NewContact> created() {
        return List.copyOf(created.values());
    }

    List<NewHandle> attached() {
        return List.copyOf(attached);
    }

    List<Suspicion> suspicions() {
        return List.copyOf(suspicions);
    }

    List<Renaming> renamings() {
        return List.copyOf(renamings.values());
    }
}
