package dev.hilo.matching;

/**
 * What records are compared by.
 *
 * <p>{@code reference} is how often a value occurs where nothing is known of an organisation's own values yet.
 */
public enum Field {
    GIVEN(1 / 300.0),
    FAMILY(1 / 3000.0),
    FULL_NAME(1 / 400_000.0),
    BIRTH_DATE(1 / 20_000.0),
    EMAIL(1 / 1_000_000.0),
    PHONE(1 / 1_000_000.0),
    ID(1 / 1_000_000.0),
    HOUSE(1 / 150.0),
    STREET(1 / 5000.0),
    ADDRESS_LINE(1 / 3000.0),
    CITY(1 / 500.0),
    POSTCODE(1 / 3000.0),
    STATE(1 / 8.0),
    COMPANY(1 / 3000.0),
    OCCUPATION(1 / 100.0);

    private final double reference;

    Field(double reference) {
        this.reference = reference;
    }

    double reference() {
        return reference;
    }

    /** Names a value of this field among all values of all fields. */
    public long term(String value) {
        return Hash.of(name().hashCode(), value);
    }
}
