package dev.hilo.matching;

/**
 * What one field says about two records being one person.
 *
 * @param agreement how the values stand to each other
 * @param weight bits: how many times likelier this is among records of one person than among any two, as a power of two
 */
public record Evidence(Field field, Agreement agreement, double weight) {

    /** How two values stand to each other. */
    public enum Agreement {
        SAME,
        NICKNAME,
        CLOSE,
        SIMILAR,
        SWAPPED,
        PARTLY,
        INITIAL,
        DIFFERENT
    }

    Evidence times(double factor) {
        return new Evidence(field, agreement, weight * factor);
    }
}
