package dev.hilo.matching;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A record made ready for comparison, once: everything in the form in which it is compared. */
public record Features(
        List<String> given,
        List<String> family,
        BirthDate birthDate,
        List<Mailbox> mailboxes,
        List<String> phones,
        List<String> ids,
        Map<Field, String> places) {

    private static final Pattern HOUSE_FIRST = Pattern.compile("^(\\d+[a-z]?)\\s+(.+)$");
    private static final Pattern HOUSE_LAST = Pattern.compile("^(.+?)\\s+(?:no |num |nr )?(\\d+[a-z]?)$");
    private static final int SHORTEST_PHONE = 6;
    private static final int MOST_VALUES = 6;

    public static Features of(PersonRecord person) {
        List<String> given = PlainWords.nameWords(person.given());
        List<String> family = PlainWords.nameWords(person.family());
        return new Features(
                given,
                family,
                BirthDate.read(person.birthDate()),
                some(person.emails()).stream().map(Mailbox::read).toList(),
                some(person.phones()).stream()
                        .map(phone -> phone.replaceAll("\\D", ""))
                        .filter(phone -> phone.length() >= SHORTEST_PHONE)
                        .distinct()
                        .toList(),
                some(person.ids()),
                places(person));
    }

    private static List<String> some(Collection<String> values) {
        return values.stream()
                .filter(value -> !value.isBlank())
                .sorted()
                .distinct()
                .limit(MOST_VALUES)
                .toList();
    }

    private static Map<Field, String> places(PersonRecord person) {
        Map<Field, String> places = new LinkedHashMap<>();
        String street = PlainWords.joined(person.street());
        String house = PlainWords.joined(person.house());
        Matcher first = HOUSE_FIRST.matcher(street);
        Matcher last = HOUSE_LAST.matcher(street);
        if (house.isEmpty() && first.matches()) {
            house = first.group(1);
            street = first.group(2);
        } else if (house.isEmpty() && last.matches()) {
            house = last.group(2);
            street = last.group(1);
        }
        put(places, Field.HOUSE, house);
        put(places, Field.STREET, street);
        put(places, Field.ADDRESS_LINE, PlainWords.joined(person.addressLine()));
        put(places, Field.CITY, PlainWords.joined(person.city()));
        put(places, Field.POSTCODE, PlainWords.joined(person.postcode()).replace(" ", ""));
        put(places, Field.STATE, PlainWords.joined(person.state()));
        put(places, Field.COMPANY, Companies.withoutLegalForm(person.company()));
        put(places, Field.OCCUPATION, PlainWords.joined(person.occupation()));
        return Map.copyOf(places);
    }

    private static void put(Map<Field, String> places, Field field, String value) {
        if (!value.isEmpty()) {
            places.put(field, value);
        }
    }

    /** The value of a field that has one; empty if nothing is known. */
    String value(Field field) {
        return places.getOrDefault(field, "");
    }

    boolean isNamed() {
        return !given.isEmpty() || !family.isEmpty();
    }

    String fullName() {
        return String.join(" ", given) + "|" + String.join(" ", family);
    }

    /** Whether there is anything to find somebody by. */
    public boolean saysSomething() {
        return isNamed() || !mailboxes.isEmpty() || !phones.isEmpty() || !ids.isEmpty();
    }
}
