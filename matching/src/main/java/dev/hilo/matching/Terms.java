package dev.hilo.matching;

import java.util.HashMap;
import java.util.Map;

/** The values of a record whose frequency matters: names also as the other kind of name, for they get switched. */
public final class Terms {

    private Terms() {}

    /** What the record adds to the frequencies: the term of each value, and the field it counts for. */
    public static Map<Long, Field> of(Features features) {
        Map<Long, Field> terms = new HashMap<>();
        features.given().forEach(name -> add(terms, Field.GIVEN, name));
        features.family().forEach(name -> add(terms, Field.FAMILY, name));
        if (features.isNamed()) {
            add(terms, Field.FULL_NAME, features.fullName());
        }
        if (features.birthDate().isKnown()) {
            add(terms, Field.BIRTH_DATE, features.birthDate().digits());
        }
        features.mailboxes().forEach(mailbox -> add(terms, Field.EMAIL, mailbox.address()));
        features.phones().forEach(phone -> add(terms, Field.PHONE, Phones.tail(phone)));
        features.ids().forEach(id -> add(terms, Field.ID, id));
        features.places().forEach((field, value) -> add(terms, field, value));
        return terms;
    }

    /** What has to be known to compare the record with others: the same, and its names as names of the other kind. */
    public static Map<Long, Field> toCompare(Features features) {
        Map<Long, Field> terms = of(features);
        features.given().forEach(name -> add(terms, Field.FAMILY, name));
        features.family().forEach(name -> add(terms, Field.GIVEN, name));
        return terms;
    }

    private static void add(Map<Long, Field> terms, Field field, String value) {
        terms.put(field.term(value), field);
    }
}
