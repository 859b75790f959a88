package dev.hilo.contact.exports;

import dev.hilo.contact.contacts.ContactHandles.Email;
import dev.hilo.contact.contacts.ContactHandles.Phone;
import dev.hilo.contact.contacts.ContactView;
import dev.hilo.platform.lists.Parameters;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A column of an exported list.
 *
 * @param name in the address and in the file's first line
 */
record ExportColumn(String name, Function<ContactView, String> value) {

    private static final String CUSTOM = "cf.";

    private static final List<ExportColumn> ALL = List.of(
            new ExportColumn("id", contact -> contact.id().toString()),
            new ExportColumn("name", contact -> contact.name().display()),
            new ExportColumn("firstName", contact -> contact.name().first()),
            new ExportColumn("middleName", contact -> contact.name().middle()),
            new ExportColumn("lastName", contact -> contact.name().last()),
            new ExportColumn("nickname", contact -> contact.name().nickname()),
            new ExportColumn(
                    "emails", contact -> joined(contact.emails().stream().map(Email::value))),
            new ExportColumn(
                    "phones", contact -> joined(contact.phones().stream().map(Phone::value))),
            new ExportColumn(
                    "company",
                    contact ->
                            contact.company() == null ? "" : contact.company().name()),
            new ExportColumn("position", ContactView::position),
            new ExportColumn("department", ContactView::department),
            new ExportColumn("industry", ContactView::industry),
            new ExportColumn(
                    "category",
                    contact ->
                            contact.category() == null ? "" : contact.category().word()),
            new ExportColumn(
                    "gender",
                    contact -> contact.gender() == null ? "" : contact.gender().word()),
            new ExportColumn("birthDate", contact -> text(contact.birthDate())),
            new ExportColumn("language", contact -> text(contact.language())),
            new ExportColumn("country", contact -> contact.address().country()),
            new ExportColumn("state", contact -> contact.address().state()),
            new ExportColumn("city", contact -> contact.address().city()),
            new ExportColumn("street", contact -> contact.address().street()),
            new ExportColumn("postalCode", contact -> contact.address().postalCode()),
            new ExportColumn("tags", contact -> joined(contact.tags().stream())),
            new ExportColumn("owner", contact -> text(contact.owner())),
            new ExportColumn("score", contact -> "" + contact.score().value()),
            new ExportColumn("level", contact -> contact.score().level()),
            new ExportColumn("interactions", contact -> "" + contact.stats().interactions()),
            new ExportColumn("createdAt", contact -> text(contact.createdAt())),
            new ExportColumn("lastInteractionAt", contact -> text(contact.lastInteractionAt())));

    private static final List<String> USUAL =
            List.of("firstName", "lastName", "emails", "phones", "company", "position", "tags", "createdAt");

    /** The columns asked for by name, in that order; the usual ones, if none are. */
    static List<ExportColumn> parse(@Nullable String asked) {
        List<String> names = Parameters.words("columns", asked).toList();
        return (names.isEmpty() ? USUAL : names)
                .stream().map(ExportColumn::named).toList();
    }

    private static ExportColumn named(String name) {
        if (name.startsWith(CUSTOM)) {
            String key = name.substring(CUSTOM.length());
            return new ExportColumn(
                    name, contact -> custom(contact.customFields().get(key)));
        }
        return ALL.stream()
                .filter(column -> column.name.equals(name))
                .findFirst()
                .orElseThrow(() -> Parameters.notOneOf(
                        "columns", ALL.stream().map(ExportColumn::name).toList()));
    }

    private static String custom(@Nullable Object value) {
        return value instanceof List<?> several
                ? joined(several.stream().map(String::valueOf))
                : Objects.toString(value, "");
    }

    private static String joined(Stream<String> values) {
        return values.collect(Collectors.joining("; "));
    }

    private static String text(@Nullable Object value) {
        return value instanceof Instant time ? time.toString() : Objects.toString(value, "");
    }
}
