package dev.hilo.contact.records;

import dev.hilo.contact.contacts.SocialId;
import dev.hilo.contact.customfields.FieldValues;
import dev.hilo.contact.handles.MailAddresses;
import dev.hilo.contact.handles.MatchKeys;
import dev.hilo.contact.handles.PhoneNumbers;
import dev.hilo.contracts.channel.Handle;
import dev.hilo.contracts.channel.HandleKind;
import dev.hilo.contracts.channel.Verification;
import dev.hilo.platform.web.FieldError;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/**
 * What may be written about a person.
 *
 * @param region ISO 3166 code of the organisation's country, where numbers without one are; empty if not known
 * @param fields that the organisation keeps besides
 */
public record ContactRules(String region, LocalDate today, FieldValues fields) {

    private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1850, 1, 1);
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 200;
    private static final int LONGEST_TAG = 60;
    private static final int MOST = 100;

    /** A record as it may be kept, or everything that is wrong with it. */
    public record Checked(ContactRecord record, List<FieldError> errors) {}

    /** Checks somebody new: a name, and an address or a number. */
    public Checked created(ContactRecord written) {
        Checked checked = check(ContactRecord.EMPTY, written, true);
        if (!written.emails().isEmpty() || !written.phones().isEmpty()) {
            return checked;
        }
        List<FieldError> errors = new ArrayList<>(checked.errors());
        errors.add(new FieldError("emails", "email-or-phone"));
        return new Checked(checked.record(), errors);
    }

    /** Checks somebody known. */
    public Checked changed(ContactRecord before, ContactRecord written) {
        return check(before, written, false);
    }

    private Checked check(ContactRecord before, ContactRecord written, boolean created) {
        List<FieldError> errors = new ArrayList<>();
        WrittenName name = written.name().after(before.name());
        if (name.display().isEmpty()) {
            errors.add(new FieldError("name", "required"));
        }
        texts(name, written).forEach((field, text) -> length(field, text, LONGEST_TEXT, errors));
        written.tags().forEach(tag -> length("tags", tag, LONGEST_TAG, errors));
        size("tags", written.tags(), errors);
        size("companies", written.companies(), errors);
        language(written.language(), errors);
        timeZone(written.timeZone(), errors);
        LocalDate birth = written.birthDate();
        if (birth != null && (birth.isAfter(today) || birth.isBefore(EARLIEST_BIRTH))) {
            errors.add(new FieldError("birthDate", "birth-date"));
        }
        FieldValues.Checked custom = fields.check(before.customFields(), written.customFields(), created);
        errors.addAll(custom.errors());
        ContactRecord kept = new Handles(written, errors).in(name, custom.values());
        return new Checked(kept, List.copyOf(errors));
    }

    private static Map<String, String> texts(WrittenName name, ContactRecord record) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("name.first", name.first());
        texts.put("name.middle", name.middle());
        texts.put("name.last", name.last());
        texts.put("name.nickname", name.nickname());
        texts.put("address.country", record.address().country());
        texts.put("address.state", record.address().state());
        texts.put("address.city", record.address().city());
        texts.put("address.street", record.address().street());
        texts.put("address.postalCode", record.address().postalCode());
        texts.put("position", record.position());
        texts.put("department", record.department());
        texts.put("industry", record.industry());
        return texts;
    }

    private static void length(String field, String text, int longest, List<FieldError> errors) {
        if (text.length() > longest) {
            errors.add(new FieldError(field, "too-long", longest));
        }
    }

    private static void size(String field, List<?> values, List<FieldError> errors) {
        if (values.size() > MOST) {
            errors.add(new FieldError(field, "too-many", MOST));
        }
    }

    private static void language(String tag, List<FieldError> errors) {
        if (tag.isEmpty()) {
            return;
        }
        try {
            var _ = new Locale.Builder().setLanguageTag(tag);
        } catch (IllformedLocaleException noTag) {
            errors.add(new FieldError("language", "invalid"));
        }
    }

    private static void timeZone(String zone, List<FieldError> errors) {
        try {
            if (!zone.isEmpty()) {
                var _ = ZoneId.of(zone);
            }
        } catch (DateTimeException noZone) {
            errors.add(new FieldError("timeZone", "invalid"));
        }
    }

    /** Addresses, numbers and names on networks: each once, understood, and one of each kind the first to be used. */
    private final class Handles {

        private final ContactRecord written;
        private final List<FieldError> errors;

        Handles(ContactRecord written, List<FieldError> errors) {
            this.written = written;
            this.errors = errors;
        }

        ContactRecord in(WrittenName name, Map<String, Object> customFields) {
            length("name.display", name.display(), LONGEST_NAME, errors);
            size("emails", written.emails(), errors);
            size("phones", written.phones(), errors);
            size("socialIds", written.socialIds(), errors);
            return new ContactRecord(
                    name,
                    emails(),
                    phones(),
                    socialIds(),
                    written.gender(),
                    written.birthDate(),
                    written.language(),
                    written.timeZone(),
                    written.address(),
                    written.company(),
                    written.companies(),
                    written.position(),
                    written.department(),
                    written.industry(),
                    written.category(),
                    written.preferredChannel(),
                    written.tags(),
                    customFields,
                    written.doNotCall(),
                    written.doNotEmail(),
                    written.owner());
        }

        private List<WrittenEmail> emails() {
            for (int i = 0; i < written.emails().size(); i++) {
                if (!MailAddresses.valid(written.emails().get(i).value())) {
                    errors.add(new FieldError("emails[%d].value".formatted(i), "email"));
                }
            }
            List<WrittenEmail> once = once(
                    written.emails(),
                    email -> key(HandleKind.EMAIL, email.value()),
                    (first, again) -> new WrittenEmail(first.value(), first.primary() || again.primary()));
            int primary = firstOf(once, WrittenEmail::primary);
            return numbered(once, (i, email) -> new WrittenEmail(email.value(), i == primary));
        }

        private List<WrittenPhone> phones() {
            List<WrittenPhone> once = once(
                    numbered(written.phones(), this::understood),
                    phone -> key(HandleKind.PHONE, phone.value()),
                    (first, again) -> new WrittenPhone(
                            first.value(),
                            first.raw(),
                            first.primary() || again.primary(),
                            first.whatsapp() || again.whatsapp()));
            int primary = firstOf(once, WrittenPhone::primary);
            return numbered(
                    once, (i, phone) -> new WrittenPhone(phone.value(), phone.raw(), i == primary, phone.whatsapp()));
        }

        private WrittenPhone understood(int i, WrittenPhone phone) {
            return PhoneNumbers.e164(phone.value(), region)
                    .map(number -> new WrittenPhone(number, phone.raw(), phone.primary(), phone.whatsapp()))
                    .orElseGet(() -> {
                        errors.add(new FieldError("phones[%d].value".formatted(i), "phone"));
                        return phone;
                    });
        }

        private List<SocialId> socialIds() {
            for (int i = 0; i < written.socialIds().size(); i++) {
                String value = written.socialIds().get(i).value();
                if (value.isEmpty() || value.length() > LONGEST_TEXT) {
                    errors.add(new FieldError("socialIds[%d].value".formatted(i), "between", 1, LONGEST_TEXT));
                }
            }
            return once(written.socialIds(), id -> key(id.kind().handle(), id.value()), (first, _) -> first);
        }

        private static <T> List<T> once(List<T> values, Function<T, String> key, BinaryOperator<T> both) {
            Map<String, T> found = new LinkedHashMap<>();
            values.forEach(value -> found.merge(key.apply(value), value, both));
            return List.copyOf(found.values());
        }

        private static <T> int firstOf(List<T> values, Function<T, Boolean> marked) {
            for (int i = 0; i < values.size(); i++) {
                if (marked.apply(values.get(i))) {
                    return i;
                }
            }
            return 0;
        }

        private static <T> List<T> numbered(List<T> values, Numbered<T> change) {
            List<T> changed = new ArrayList<>();
            for (int i = 0; i < values.size(); i++) {
                changed.add(change.at(i, values.get(i)));
            }
            return List.copyOf(changed);
        }

        private static String key(HandleKind kind, String value) {
            return kind.name() + MatchKeys.of(new Handle(kind, value, Verification.CLAIMED));
        }
    }

    private interface Numbered<T> {
        T at(int index, T value);
    }
}
