package dev.hilo.contact.contacts;

import dev.hilo.contracts.channel.Channel;
import dev.hilo.contracts.channel.HandleKind;
import dev.hilo.contracts.channel.Verification;
import dev.hilo.platform.lists.Names;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The handles a contact has now, told apart by what they are good for. */
public record ContactHandles(List<Stored> all) {

    public ContactHandles {
        all = List.copyOf(all);
    }

    /** A handle as the database tells it. */
    record Stored(
            HandleKind kind,
            String value,
            @Nullable String e164,
            Verification verification,
            boolean reachable,
            boolean primary,
            @Nullable String raw,
            boolean saysWhatsapp) {}

    public record HandleView(String kind, String value, String verification, boolean reachable) {}

    public record Email(String value, boolean primary, String verification) {}

    /**
     * A number.
     *
     * @param value in E.164
     * @param raw as it was written
     */
    public record Phone(String value, String raw, boolean primary, boolean whatsapp) {

        Phone and(Phone same) {
            // What somebody wrote says more than the digits of a channel.
            return new Phone(value, whatsapp ? same.raw : raw, primary || same.primary, whatsapp || same.whatsapp);
        }
    }

    List<HandleView> views() {
        return all.stream()
                .map(handle -> new HandleView(
                        Names.of(handle.kind()), handle.value(), Names.of(handle.verification()), handle.reachable()))
                .toList();
    }

    List<Email> emails() {
        List<Stored> found =
                all.stream().filter(handle -> handle.kind() == HandleKind.EMAIL).toList();
        boolean chosen = found.stream().anyMatch(Stored::primary);
        List<Email> emails = new ArrayList<>();
        for (Stored handle : found) {
            boolean primary = chosen ? handle.primary() : emails.isEmpty();
            emails.add(new Email(handle.value(), primary, Names.of(handle.verification())));
        }
        return emails;
    }

    List<Phone> phones() {
        Map<String, Phone> found = new LinkedHashMap<>();
        all.stream()
                .filter(handle -> handle.e164() != null)
                .map(ContactHandles::phone)
                .forEach(phone -> found.merge(phone.value(), phone, Phone::and));
        boolean chosen = found.values().stream().anyMatch(Phone::primary);
        List<Phone> phones = new ArrayList<>();
        for (Phone phone : found.values()) {
            boolean primary = chosen ? phone.primary() : phones.isEmpty();
            phones.add(new Phone(phone.value(), phone.raw(), primary, phone.whatsapp()));
        }
        return phones;
    }

    private static Phone phone(Stored handle) {
        return new Phone(
                Objects.requireNonNull(handle.e164(), "only numbers get here"),
                Objects.requireNonNullElse(handle.raw(), handle.value()),
                handle.primary(),
                handle.kind() == HandleKind.WHATSAPP || handle.saysWhatsapp());
    }

    List<SocialId> socialIds() {
        return all.stream()
                .flatMap(handle ->
                        SocialNetwork.of(handle.kind()).stream().map(network -> new SocialId(network, handle.value())))
                .toList();
    }

    Set<Channel> channels() {
        Set<Channel> channels = EnumSet.noneOf(Channel.class);
        all.forEach(handle -> HandleChannels.of(handle.kind()).ifPresent(channels::add));
        return channels;
    }
}
