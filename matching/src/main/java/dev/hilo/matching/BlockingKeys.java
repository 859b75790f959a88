package dev.hilo.matching;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What records must have in common, at least one of it, to be compared at all. Each key is something that few people
 * share; together they leave room for a mistake in almost any field.
 */
public final class BlockingKeys {

    private static final int SHORTEST_LOCAL_PART = 5;

    private final Features features;
    private final Set<Long> keys = new LinkedHashSet<>();

    private BlockingKeys(Features features) {
        this.features = features;
    }

    /** The keys, the ones that tell most first. */
    public static long[] of(Features features) {
        BlockingKeys blocking = new BlockingKeys(features);
        blocking.contactPoints();
        blocking.names();
        blocking.nameTokens();
        blocking.places();
        return blocking.keys.stream().mapToLong(Long::longValue).toArray();
    }

    private void contactPoints() {
        features.ids().forEach(id -> add("id", id));
        features.mailboxes().forEach(mailbox -> add("mail", mailbox.address()));
        for (String phone : features.phones()) {
            add("phone9", Phones.tail(phone, 9));
            add("phone7", Phones.tail(phone, 7));
        }
        features.mailboxes().stream()
                .filter(mailbox -> mailbox.local().length() >= SHORTEST_LOCAL_PART && !mailbox.isRole())
                .forEach(mailbox -> add("local", mailbox.local()));
        if (features.birthDate().isKnown()) {
            add("born", features.birthDate().digits());
        }
    }

    private void names() {
        if (features.given().isEmpty() || features.family().isEmpty()) {
            return;
        }
        for (String family : features.family()) {
            String given = features.given().getFirst();
            add("name", sorted(given, family));
            add("sound", sorted(Sound.of(given), Sound.of(family)));
        }
    }

    private static String sorted(String one, String other) {
        return one.compareTo(other) < 0 ? one + ' ' + other : other + ' ' + one;
    }

    private void nameTokens() {
        BirthDate born = features.birthDate();
        List<String> sounds = Stream.concat(features.given().stream(), features.family().stream())
                .map(Sound::of)
                .distinct()
                .toList();
        for (String sound : sounds) {
            if (born.isKnown()) {
                add("year", sound, born.year());
                add("day", sound, born.monthAndDay());
            }
            place("in", sound, Field.POSTCODE);
            place("of", sound, Field.CITY);
            place("at", sound, Field.HOUSE);
            place("on", sound, Field.STREET);
            place("with", sound, Field.COMPANY);
        }
    }

    private void place(String kind, String sound, Field field) {
        String value = features.value(field);
        if (!value.isEmpty()) {
            add(kind, sound, field == Field.STREET ? Sound.of(value.replace(" ", "")) : value);
        }
    }

    private void places() {
        String house = features.value(Field.HOUSE);
        String street = features.value(Field.STREET);
        String postcode = features.value(Field.POSTCODE);
        String city = features.value(Field.CITY);
        if (!house.isEmpty() && !street.isEmpty()) {
            add("door", house, Sound.of(street.replace(" ", "")));
        }
        if (!house.isEmpty() && !postcode.isEmpty()) {
            add("number", house, postcode);
        }
        if (!city.isEmpty() && features.birthDate().isKnown()) {
            add("native", city, features.birthDate().year());
        }
    }

    private void add(String kind, String... values) {
        keys.add(Hash.of(kind.hashCode(), String.join("\t", values)));
    }
}
