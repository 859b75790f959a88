package dev.hilo.contact.contacts;

import dev.hilo.contact.written.PlainText;

/** Where somebody lives; empty where it is not known. */
public record Address(String country, String state, String city, String street, String postalCode) {

    /** No address. */
    public static final Address NONE = new Address("", "", "", "", "");

    public Address {
        country = PlainText.line(country);
        state = PlainText.line(state);
        city = PlainText.line(city);
        street = PlainText.line(street);
        postalCode = PlainText.line(postalCode);
    }
}
