package dev.hilo.matching;

import dev.hilo.matching.Evidence.Agreement;
import java.util.List;

/**
 * Two records compared.
 *
 * @param prior bits that speak against any two records being one person before anything of them is known
 * @param evidence of each field that both have, and what rules make of it
 */
public record Comparison(double prior, List<Evidence> evidence) {

    public Comparison {
        evidence = List.copyOf(evidence);
    }

    /** Bits for one person; as many against, if below zero. */
    public double weight() {
        return prior + evidence.stream().mapToDouble(Evidence::weight).sum();
    }

    /** That they are one person. */
    public double probability() {
        return 1 / (1 + Math.pow(2, -weight()));
    }

    /** Whether something that belongs to one person alone, or nearly so, is the same. */
    boolean isBackedBeyondNames() {
        return evidence.stream().anyMatch(found -> switch (found.field()) {
            case BIRTH_DATE, EMAIL, ID, PHONE -> found.agreement() == Agreement.SAME && found.weight() >= 6;
            case ADDRESS_LINE, CITY, COMPANY, FAMILY, FULL_NAME, GIVEN, HOUSE, OCCUPATION, POSTCODE, STATE, STREET ->
                false;
        });
    }

    /** Whether the given names say the same, however they are written. */
    boolean agreesInName() {
        return evidence.stream()
                .filter(found -> found.field() == Field.GIVEN)
                .anyMatch(found -> switch (found.agreement()) {
                    case SAME, NICKNAME, CLOSE, SWAPPED, PARTLY -> true;
                    case SIMILAR, INITIAL, DIFFERENT -> false;
                });
    }

    /** Whether something is different that one person has only once. */
    boolean hasConflict() {
        return evidence.stream().anyMatch(found -> switch (found.field()) {
            case BIRTH_DATE, GIVEN, FAMILY, ID -> found.agreement() == Agreement.DIFFERENT;
            case ADDRESS_LINE, CITY, COMPANY, EMAIL, FULL_NAME, HOUSE, OCCUPATION, PHONE, POSTCODE, STATE, STREET ->
                false;
        });
    }
}
